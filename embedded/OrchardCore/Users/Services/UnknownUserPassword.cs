using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using OrchardCore.Users.Models;

namespace OrchardCore.Users.Services;

/// <summary>The hash of a password that nobody knows: a sign-in as an unknown user takes as long as any other.</summary>
internal static class UnknownUserPassword
{
    private static readonly Lazy<string> _hash = new(() =>
        new PasswordHasher<User>().HashPassword(new User(), Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))));

    public static string Hash => _hash.Value;
}
