using System.Globalization;

namespace PartnerPlatform.Profiles.Models;

/// <summary>Which edit of a profile this is: the base of its ETag and of the message about a concurrent change.</summary>
public sealed class ProfileRevision
{
    public int Number { get; set; }

    public DateTime? ModifiedUtc { get; set; }

    public string? ModifiedBy { get; set; }

    public string ETag() => string.Create(CultureInfo.InvariantCulture, $"\"{Number}\"");

    public ProfileRevision Next(DateTime utcNow, string? userName) => new()
    {
        Number = Number + 1,
        ModifiedUtc = utcNow,
        ModifiedBy = userName,
    };
}
