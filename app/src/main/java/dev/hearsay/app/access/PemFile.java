package dev.hearsay.app.access;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.sec.ECPrivateKey;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.util.io.pem.PemObject;
import org.bouncycastle.util.io.pem.PemReader;

/** Certificates and keys in PEM, as certificate authorities and OpenSSL write them (RFC 7468). */
final class PemFile {

  private static final long LONGEST = 1 << 20;

  private PemFile() {}

  static List<X509Certificate> certificates(Path file) throws IOException {
    List<X509Certificate> certificates = new ArrayList<>();
    for (PemObject object : objects(file)) {
      if (object.getType().endsWith("CERTIFICATE")) {
        try {
          CertificateFactory factory = CertificateFactory.getInstance("X.509");
          certificates.add(
              (X509Certificate)
                  factory.generateCertificate(new ByteArrayInputStream(object.getContent())));
        } catch (CertificateException e) {
          throw new AccessException(file + " holds a damaged certificate", e);
        }
      }
    }
    if (certificates.isEmpty()) {
      throw new AccessException(
          file + " holds no certificate in PEM, which begins -----BEGIN CERTIFICATE-----");
    }
    return certificates;
  }

  static PrivateKey key(Path file) throws IOException {
    for (PemObject object : objects(file)) {
      boolean encrypted =
          object.getType().equals("ENCRYPTED PRIVATE KEY") || !object.getHeaders().isEmpty();
      if (object.getType().endsWith("PRIVATE KEY")) {
        if (encrypted) {
          throw new AccessException(
              file
                  + " is locked with a passphrase; take it off (openssl pkey -in … -out …), or put"
                  + " key and certificate into a keystore and use --tls-keystore");
        }
        return key(object, file);
      }
    }
    throw new AccessException(
        file + " holds no private key in PEM, which begins -----BEGIN PRIVATE KEY-----");
  }

  private static PrivateKey key(PemObject object, Path file) {
    try {
      PrivateKeyInfo info = keyInfo(object);
      KeyFactory factory = KeyFactory.getInstance(algorithm(info, file));
      return factory.generatePrivate(new PKCS8EncodedKeySpec(info.getEncoded()));
    } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
      throw new AccessException(file + " holds a damaged key", e);
    }
  }

  /** Java knows PKCS #8 alone; older tools write what stands inside it. */
  private static PrivateKeyInfo keyInfo(PemObject object) throws IOException {
    byte[] content = object.getContent();
    return switch (object.getType()) {
      case "RSA PRIVATE KEY" ->
          new PrivateKeyInfo(
              new AlgorithmIdentifier(PKCSObjectIdentifiers.rsaEncryption, DERNull.INSTANCE),
              org.bouncycastle.asn1.pkcs.RSAPrivateKey.getInstance(content));
      case "EC PRIVATE KEY" -> {
        ECPrivateKey key = ECPrivateKey.getInstance(content);
        ASN1Encodable curve = key.getParametersObject();
        yield new PrivateKeyInfo(
            new AlgorithmIdentifier(X9ObjectIdentifiers.id_ecPublicKey, curve), key);
      }
      default -> PrivateKeyInfo.getInstance(content);
    };
  }

  private static String algorithm(PrivateKeyInfo info, Path file) {
    var algorithm = info.getPrivateKeyAlgorithm().getAlgorithm();
    if (algorithm.equals(PKCSObjectIdentifiers.rsaEncryption)) {
      return "RSA";
    }
    if (algorithm.equals(X9ObjectIdentifiers.id_ecPublicKey)) {
      return "EC";
    }
    throw new AccessException(
        file + " holds a key of a kind that can't be used (" + algorithm + "); RSA and EC can");
  }

  private static List<PemObject> objects(Path file) throws IOException {
    if (Files.size(file) > LONGEST) {
      throw new AccessException(file + " is too long for a certificate or a key");
    }
    List<PemObject> objects = new ArrayList<>();
    // Bytes as they are: comments around the objects may be in any encoding.
    String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    try (PemReader reader = new PemReader(new StringReader(text))) {
      PemObject object = reader.readPemObject();
      while (object != null) {
        objects.add(object);
        object = reader.readPemObject();
      }
    } catch (IOException | RuntimeException e) {
      throw new AccessException(file + " is cut short or damaged", e);
    }
    return objects;
  }
}
