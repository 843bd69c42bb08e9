namespace PartnerPlatform.YesSql.Tests.Models;

public sealed class Outer
{
    public sealed class Inner
    {
        public string? Text { get; set; }
    }
}
