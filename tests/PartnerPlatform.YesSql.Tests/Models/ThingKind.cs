namespace PartnerPlatform.YesSql.Tests.Models;

public enum ThingKind
{
    Small,
    Medium,
    Large,
}
