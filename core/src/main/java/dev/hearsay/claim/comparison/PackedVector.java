package dev.hearsay.claim.comparison;

import java.nio.ByteBuffer;

/** A vector in eight bits a number. */
public final class PackedVector {

  private static final float LARGEST = 127;

  private final byte[] steps;
  private final float step;

  private PackedVector(byte[] steps, float step) {
    this.steps = steps;
    this.step = step;
  }

  /** The nearest to a vector. */
  public static PackedVector of(float[] vector) {
    float most = Float.MIN_NORMAL;
    for (float number : vector) {
      most = Math.max(most, Math.abs(number));
    }
    float step = most / LARGEST;
    byte[] steps = new byte[vector.length];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = (byte) Math.round(vector[i] / step);
    }
    return new PackedVector(steps, step);
  }

  /**
   * One that was written.
   *
   * @param bytes at a vector that {@link #write} wrote, and behind it afterwards
   */
  public static PackedVector read(ByteBuffer bytes) {
    float step = bytes.getFloat();
    byte[] steps = new byte[bytes.getShort()];
    bytes.get(steps);
    return new PackedVector(steps, step);
  }

  /** How many bytes {@link #write} writes. */
  public int size() {
    return Float.BYTES + Short.BYTES + steps.length;
  }

  /** Writes it, to be read again. */
  public void write(ByteBuffer bytes) {
    bytes.putFloat(step).putShort((short) steps.length).put(steps);
  }

  /** The numbers as multiples of {@link #step()}: whole numbers multiply faster than bytes. */
  int[] steps() {
    int[] whole = new int[steps.length];
    for (int i = 0; i < whole.length; i++) {
      whole[i] = steps[i];
    }
    return whole;
  }

  float step() {
    return step;
  }
}
