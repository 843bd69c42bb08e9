using System.Buffers.Binary;

namespace OrchardCore;

/// <summary>Makes unique identifiers of 26 lower-case letters and digits.</summary>
public static class IdGenerator
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    /// <summary>Makes an identifier.</summary>
    public static string GenerateId()
    {
        return string.Create(26, Guid.NewGuid(), static (characters, guid) =>
        {
            Span<byte> bytes = stackalloc byte[16];
            guid.TryWriteBytes(bytes);
            Write(characters[..13], BinaryPrimitives.ReadUInt64LittleEndian(bytes));
            Write(characters[13..], BinaryPrimitives.ReadUInt64LittleEndian(bytes[8..]));
        });
    }

    private static void Write(Span<char> characters, ulong value)
    {
        for (var i = 0; i < characters.Length; i++)
        {
            characters[i] = Alphabet[(int)(value >> (60 - (5 * i))) & 31];
        }
    }
}
