namespace SanctionsTracker.Storage.Sqlite;

/// <summary>The values of a row as one blob, and back.</summary>
/// <remarks>The number of values, then for each its name, one byte for its type and the value, as <see cref="BinaryWriter"/> writes
/// them: text is UTF-8 after its length, a time its UTC ticks, bytes follow their length.</remarks>
internal static class RowCodec
{
    private enum Kind : byte
    {
        Text = 1,
        Number = 2,
        Real = 3,
        Flag = 4,
        Time = 5,
        Bytes = 6,
    }

    public static byte[] Encode(IReadOnlyDictionary<string, object> values)
    {
        using var buffer = new MemoryStream();
        using var writer = new BinaryWriter(buffer);
        writer.Write7BitEncodedInt(values.Count);
        foreach (var (name, value) in values)
        {
            writer.Write(name);
            Write(writer, value);
        }

        return buffer.ToArray();
    }

    /// <exception cref="InvalidDataException">The blob is damaged.</exception>
    public static Dictionary<string, object> Decode(byte[] blob)
    {
        try
        {
            using var reader = new BinaryReader(new MemoryStream(blob, writable: false));
            var count = reader.Read7BitEncodedInt();
            var values = new Dictionary<string, object>(count, StringComparer.Ordinal);
            for (var i = 0; i < count; i++) values.Add(reader.ReadString(), Read(reader));
            return values;
        }
        catch (Exception e) when (e is IOException or FormatException or ArgumentException)
        {
            throw new InvalidDataException("A row of the store is damaged.", e);
        }
    }

    private static void Write(BinaryWriter writer, object value)
    {
        switch (value)
        {
            case string text: Tag(Kind.Text).Write(text); break;
            case long number: Tag(Kind.Number).Write(number); break;
            case double real: Tag(Kind.Real).Write(real); break;
            case bool flag: Tag(Kind.Flag).Write(flag); break;
            case DateTimeOffset time: Tag(Kind.Time).Write(time.UtcTicks); break;
            case byte[] bytes:
                Tag(Kind.Bytes).Write7BitEncodedInt(bytes.Length);
                writer.Write(bytes);
                break;
            default: throw new ArgumentException($"Tables do not hold a {value.GetType().Name}.", nameof(value));
        }

        BinaryWriter Tag(Kind kind)
        {
            writer.Write((byte)kind);
            return writer;
        }
    }

    private static object Read(BinaryReader reader) => (Kind)reader.ReadByte() switch
    {
        Kind.Text => reader.ReadString(),
        Kind.Number => reader.ReadInt64(),
        Kind.Real => reader.ReadDouble(),
        Kind.Flag => reader.ReadBoolean(),
        Kind.Time => new DateTimeOffset(reader.ReadInt64(), TimeSpan.Zero),
        Kind.Bytes => Exactly(reader, reader.Read7BitEncodedInt()),
        var unknown => throw new InvalidDataException($"A row of the store holds a value of unknown type {unknown}."),
    };

    private static byte[] Exactly(BinaryReader reader, int length)
    {
        var bytes = reader.ReadBytes(length);
        return bytes.Length == length ? bytes : throw new EndOfStreamException();
    }
}
