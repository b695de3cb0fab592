package dev.hearsay.app.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How many things to show at most: a number, where 0 is all of them. */
final class LimitConverter implements ITypeConverter<Integer> {

  @Override
  public Integer convert(String value) {
    int most;
    try {
      most = Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw new TypeConversionException("'" + value + "' is no number");
    }
    if (most < 0) {
      throw new TypeConversionException(most + " is less than 0");
    }
    return most == 0 ? Integer.MAX_VALUE : most;
  }
}
