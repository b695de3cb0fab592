package dev.hearsay.app.web;

import io.javalin.config.RoutesConfig;

/** Which address is answered by whom. */
final class Routes {

  private Routes() {}

  static void add(RoutesConfig routes, Site site) {
    ClaimPage claim = new ClaimPage(site);
    ArticlePage article = new ArticlePage(site);
    SourcesPage sources = new SourcesPage(site);
    OutletsPage outlets = new OutletsPage(site);
    FeedsDesk feeds = new FeedsDesk(site);
    AddPage add = new AddPage(site);
    Api api = new Api(site);
    Login login = new Login(site);

    routes.get("/assets/{name}", Assets::show);
    routes.get(Login.PATH, login::show);
    routes.post(Login.PATH, login::enter);
    routes.post("/logout", login::leave);
    routes.get("/", new ClaimsPage(site)::show);
    routes.get("/claim/{id}", claim::show);
    routes.get("/documents", new DocumentsPage(site)::show);
    routes.get("/article/{id}", article::show);
    routes.get("/article/{id}/with/{other}", new ComparePage(site)::show);
    routes.get("/sources", sources::list);
    routes.get("/source/{id}", sources::show);
    routes.get("/entities", new EntitiesPage(site)::show);
    routes.get("/entity/{id}", new EntityPage(site)::show);
    routes.get("/outlets", outlets::show);
    routes.post("/outlets", outlets::register);
    routes.get("/affair", new AffairPage(site)::show);
    routes.get("/timeline", new TimelinePage(site)::show);
    routes.get("/search", new SearchPage(site)::show);
    routes.get("/decisions", new DecisionsPage(site)::show);
    routes.post("/decisions/{what}", new Deciding(site)::decide);
    routes.get("/add", add::show);
    routes.get("/add/progress", add::progress);
    routes.post("/add", add::add);
    routes.post("/feeds/{what}", feeds::change);

    routes.get("/api/openapi.json", api::description);
    routes.post(Login.API_PATH, login::open);
    routes.delete(Login.API_PATH, login::close);
    routes.get("/api/claims", api::claims);
    routes.get("/api/claims/{id}", api::claim);
    routes.get("/api/derivations", api::derivations);
    routes.get("/api/disagreements", api::disagreements);
    routes.get("/api/drift", api::drift);
    routes.get("/api/affair", api::affair);
    routes.get("/api/timeline", api::timeline);
    routes.get("/api/sources", api::sources);
    routes.get("/api/documents/{id}", api::document);
  }
}
