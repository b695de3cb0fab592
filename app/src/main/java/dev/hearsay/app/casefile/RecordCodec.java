package dev.hearsay.app.casefile;

import dev.hearsay.claim.Statement;
import dev.hearsay.text.Evidence;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes records to bytes and reads them back exactly: what was written and what was read are
 * equal. Knows records, lists, sets, optionals, enumerations and the values that ours are made of.
 * What the bytes mean is told by the records' components alone; {@link #shape} is a hash of these,
 * and bytes are only for a codec with the same one. Thread-safe.
 *
 * @param <T> what is written
 */
final class RecordCodec<T> {

  /** How one type is written. */
  interface Form {

    void write(Object value, PackedWriter out);

    Object read(PackedReader in);

    /** Anything that changes when what is written does. */
    String shape();
  }

  /** Types whose values come several times, and are written once. */
  private static final Set<Class<?>> REPEATED = Set.of(Statement.class, Evidence.class);

  private final Form form;
  private final byte[] shape;

  private RecordCodec(Form form, byte[] shape) {
    this.form = form;
    this.shape = shape;
  }

  /** For records of a type. */
  static <T> RecordCodec<T> of(Class<T> type) {
    return of(type, Map.of());
  }

  /**
   * For records of a type.
   *
   * @param special types in it that are written in a way of their own
   */
  static <T> RecordCodec<T> of(Class<T> type, Map<Class<?>, Form> special) {
    Forms forms = new Forms(special);
    Form form = forms.of(type);
    return new RecordCodec<>(form, forms.hash());
  }

  /** A hash of what the bytes mean. */
  byte[] shape() {
    return shape.clone();
  }

  void write(T value, PackedWriter out) {
    form.write(value, out);
  }

  @SuppressWarnings("unchecked") // the form was made of the type
  T read(PackedReader in) {
    return (T) form.read(in);
  }

  /**
   * To bytes.
   *
   * @param known strings, each once, that whoever reads has anyway: they cost nothing
   */
  byte[] pack(T value, List<String> known) {
    PackedWriter out = new PackedWriter(known);
    write(value, out);
    return out.bytes();
  }

  /**
   * From bytes.
   *
   * @throws DamagedBytesException where they aren't what was written
   */
  T unpack(byte[] bytes, List<String> known) {
    try {
      return read(new PackedReader(bytes, known));
    } catch (RuntimeException e) {
      throw new DamagedBytesException("what was packed is no longer what it was", e);
    }
  }

  /** Makes forms of types, each once. */
  private static final class Forms {

    private final Map<Class<?>, Form> special;
    private final Map<Class<?>, RecordForm> records = new HashMap<>();

    Forms(Map<Class<?>, Form> special) {
      this.special = special;
    }

    Form of(Type type) {
      if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> c) {
        Form of = of(generic.getActualTypeArguments()[0]);
        if (c == Optional.class) {
          return new OptionalForm(of);
        }
        if (c == List.class || c == Set.class) {
          return new CollectionForm(of, c == Set.class);
        }
      } else if (type instanceof Class<?> plain) {
        Form form = special.getOrDefault(plain, PlainForms.BY_TYPE.get(plain));
        if (form != null) {
          return form;
        }
        if (plain.isEnum()) {
          return new EnumForm(plain);
        }
        if (plain.isRecord()) {
          return record(plain);
        }
      }
      throw new IllegalArgumentException("it isn't known how to write a " + type.getTypeName());
    }

    private Form record(Class<?> type) {
      RecordForm known = records.get(type);
      if (known == null) {
        known = new RecordForm(type);
        records.put(type, known);
        for (RecordComponent component : type.getRecordComponents()) {
          known.add(component, of(component.getGenericType()));
        }
      }
      return REPEATED.contains(type) ? new RepeatedForm(known) : known;
    }

    byte[] hash() {
      StringBuilder all = new StringBuilder();
      records.values().stream()
          .map(RecordForm::description)
          .sorted()
          .forEach(description -> all.append(description).append('\n'));
      return Hashes.sha256(all.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  private static final class RecordForm implements Form {

    private final Class<?> type;
    private final Constructor<?> constructor;
    private final List<Method> accessors = new ArrayList<>();
    private final List<Form> forms = new ArrayList<>();
    private final StringBuilder description = new StringBuilder();

    RecordForm(Class<?> type) {
      this.type = type;
      Class<?>[] types =
          Arrays.stream(type.getRecordComponents())
              .map(RecordComponent::getType)
              .toArray(Class<?>[]::new);
      try {
        this.constructor = type.getDeclaredConstructor(types);
      } catch (NoSuchMethodException e) {
        throw new AssertionError("every record has it", e);
      }
      constructor.setAccessible(true);
    }

    void add(RecordComponent component, Form form) {
      Method accessor = component.getAccessor();
      accessor.setAccessible(true);
      accessors.add(accessor);
      forms.add(form);
      description.append(component.getName()).append(':').append(form.shape()).append(' ');
    }

    String description() {
      return type.getName() + "(" + description + ")";
    }

    @Override
    public void write(Object value, PackedWriter out) {
      try {
        for (int i = 0; i < forms.size(); i++) {
          forms.get(i).write(accessors.get(i).invoke(value), out);
        }
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(type.getName(), e);
      }
    }

    @Override
    public Object read(PackedReader in) {
      Object[] values = new Object[forms.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = forms.get(i).read(in);
      }
      try {
        return constructor.newInstance(values);
      } catch (InvocationTargetException e) {
        throw new IllegalStateException("not a " + type.getName(), e.getCause());
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(type.getName(), e);
      }
    }

    @Override
    public String shape() {
      return type.getName();
    }
  }

  private record RepeatedForm(Form of) implements Form {

    @Override
    public void write(Object value, PackedWriter out) {
      int seen = out.seen(value);
      out.number(seen + 1L);
      if (seen < 0) {
        of.write(value, out);
      }
    }

    @Override
    public Object read(PackedReader in) {
      int seen = (int) in.number() - 1;
      if (seen >= 0) {
        return in.seen(seen);
      }
      int place = in.reserve();
      Object value = of.read(in);
      in.remember(place, value);
      return value;
    }

    @Override
    public String shape() {
      return "once " + of.shape();
    }
  }

  private record OptionalForm(Form of) implements Form {

    @Override
    public void write(Object value, PackedWriter out) {
      Optional<?> optional = (Optional<?>) value;
      out.number(optional.isPresent() ? 1 : 0);
      if (optional.isPresent()) {
        of.write(optional.get(), out);
      }
    }

    @Override
    public Object read(PackedReader in) {
      return in.number() == 0 ? Optional.empty() : Optional.of(of.read(in));
    }

    @Override
    public String shape() {
      return "optional " + of.shape();
    }
  }

  private record CollectionForm(Form of, boolean set) implements Form {

    @Override
    public void write(Object value, PackedWriter out) {
      // a set without an order would be written differently each time
      Collection<?> all = set ? new TreeSet<Object>((Set<?>) value) : (Collection<?>) value;
      out.number(all.size());
      all.forEach(each -> of.write(each, out));
    }

    @Override
    public Object read(PackedReader in) {
      int size = in.size();
      Collection<Object> all = set ? new LinkedHashSet<>() : new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        all.add(of.read(in));
      }
      return all;
    }

    @Override
    public String shape() {
      return (set ? "set " : "list ") + of.shape();
    }
  }

  private static final class EnumForm implements Form {

    private final List<?> constants;
    private final String shape;

    EnumForm(Class<?> type) {
      this.constants = List.of(type.getEnumConstants());
      this.shape = type.getName() + constants;
    }

    @Override
    public void write(Object value, PackedWriter out) {
      out.number(constants.indexOf(value));
    }

    @Override
    public Object read(PackedReader in) {
      return constants.get((int) in.number());
    }

    @Override
    public String shape() {
      return shape;
    }
  }
}
