using System.Security.Cryptography;
using System.Text;

namespace YesSql.Utils;

/// <summary>Shortens names.</summary>
public static class HashHelper
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <summary>Returns a prefix and 52 characters that stand for a name.</summary>
    public static string HashName(string prefix, string name)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(name));
        var result = new StringBuilder(prefix, prefix.Length + 52);
        var bits = 0;
        var buffer = 0;
        foreach (var value in hash)
        {
            buffer = (buffer << 8) | value;
            bits += 8;
            while (bits >= 5)
            {
                bits -= 5;
                result.Append(Alphabet[(buffer >> bits) & 31]);
            }

            buffer &= (1 << bits) - 1;
        }

        return result.Append(Alphabet[(buffer << (5 - bits)) & 31]).ToString();
    }
}
