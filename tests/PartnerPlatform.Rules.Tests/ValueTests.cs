using System.Text.Json;

namespace PartnerPlatform.Rules.Tests;

public sealed class ValueTests
{
    [Fact]
    public void IdsAreWrittenAsJsonAndReadBack()
    {
        RoundTrip(MpnId.Parse("4391507"), "\"4391507\"");
        RoundTrip(default(MpnId), "null");
        RoundTrip(TenantId.Parse("7F1A0A3E-7E0E-4F0C-9D5E-0D3A4C2B1A00"), "\"7f1a0a3e-7e0e-4f0c-9d5e-0d3a4c2b1a00\"");
        RoundTrip(TaxNumber.Parse("fr 40 303 265 045"), "\"FR40303265045\"");
        RoundTrip(RuleIds.Mpn001, "\"MPN-001\"");
        RoundTrip(PhoneNumber.Parse("01 40 20 50 50", Data.Code("FR")), "\"\\u002B33140205050\"");
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<MpnId>("\"0\""));
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<TenantId>("\"00000000-0000-0000-0000-000000000000\""));
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<TaxNumber>("\"FR00303265045\""));
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<RuleId>("\"ABC-001\""));
    }

    [Fact]
    public void ValuesAreParsedThroughTheCommonInterfaces()
    {
        Parse<CountryCode>("uk").Value.ShouldBe("GB");
        Parse<MpnId>("43 915 07").Value.ShouldBe("4391507");
        Parse<TaxNumber>("EL094259216").Prefix.ShouldBe("EL");
        Parse<RuleId>("adr-009").ShouldBe(RuleIds.Adr009);
        Parse<TenantId>("7f1a0a3e-7e0e-4f0c-9d5e-0d3a4c2b1a00").HasValue.ShouldBeTrue();
        Should.Throw<FormatException>(() => Parse<MpnId>("x"));
    }

    [Fact]
    public void ValuesAreOrdered()
    {
        new[] { "10", "9", "100" }.Select(MpnId.Parse).Order().Select(id => id.Value).ShouldBe(["9", "10", "100"]);
        new[] { "US", "FR" }.Select(CountryCode.Parse).Order().Select(c => c.Value).ShouldBe(["FR", "US"]);
        RuleIds.Gen001.CompareTo(RuleIds.Adr001).ShouldBeLessThan(0);
    }

    [Theory]
    [InlineData("12345", false)]
    [InlineData("123456", true)]
    [InlineData("12345678", true)]
    [InlineData("123456789", false)]
    public void UnusualLengthsAreNoticed(string id, bool isUsual) => MpnId.Parse(id).HasUsualLength.ShouldBe(isUsual);

    [Fact]
    public void DaysAreDateOnlys()
    {
        DateOnly date = new CalendarDate(2024, 2, 29);
        date.ShouldBe(new DateOnly(2024, 2, 29));
        ((CalendarDate)date).AddMonths(12).ToString().ShouldBe("2025-02-28");
        new CalendarDate(9999, 12, 31).AddMonths(1).ShouldBe(new CalendarDate(9999, 12, 31));
        new CalendarDate(1, 1, 1).AddMonths(-1).ShouldBe(new CalendarDate(1, 1, 1));
    }

    [Fact]
    public void AddressesAreEqualByTheirTexts()
    {
        var left = new PostalAddress { Country = "FR", City = " Orle\u0301ans " };
        left.ShouldBe(new PostalAddress { Country = "FR", City = "Orléans", State = "  " });
        JsonSerializer.Deserialize<PostalAddress>(JsonSerializer.Serialize(left)).ShouldBe(left);
    }

    private static void RoundTrip<T>(T value, string json)
    {
        JsonSerializer.Serialize(value).ShouldBe(json);
        JsonSerializer.Deserialize<T>(json).ShouldBe(value);
    }

    private static T Parse<T>(string text)
        where T : ISpanParsable<T>
    {
        T.TryParse(text.AsSpan(), null, out var value).ShouldBe(T.TryParse(text, null, out _));
        return value is null || !T.TryParse(text, null, out _) ? T.Parse(text, null) : value;
    }
}
