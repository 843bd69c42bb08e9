namespace PartnerPlatform.Rules.Tests;

/// <summary>Plain addresses, which aren't parsed, are read as the parser reads them.</summary>
public sealed class WebAddressTests
{
    private const string HostCharacters = "ab-0.Z_";
    private const string PathCharacters = "aZ0-_/.%~?#";

    [Fact]
    public void PlainAddressesAreReadAsByTheParser()
    {
        var random = new Random(11);
        var accepted = 0;
        for (var i = 0; i < 100_000; i++)
        {
            var name = Create(random, HostCharacters, random.Next(1, 10)) + (random.Next(3) == 0 ? string.Empty : ".fr");
            var path = random.Next(3) == 0 ? string.Empty : "/" + Create(random, PathCharacters, random.Next(0, 8));
            var scheme = random.Next(3) switch { 0 => "http://", 1 => "https://", _ => string.Empty };
            var text = scheme + name + path;
            if (!WebAddress.TryParse(text, out var address))
            {
                continue;
            }

            var parsed = new Uri(scheme.Length == 0 ? "https://" + text : text);
            var host = parsed.IdnHost.TrimEnd('.');
            var value = parsed.Scheme + "://" + host + parsed.PathAndQuery + parsed.Fragment;
            if (address.Host != host || address.Value != value || address.Display != value)
            {
                Assert.Fail($"{text}: {address.Value}, expected {value}");
            }

            accepted++;
        }

        accepted.ShouldBeGreaterThan(10_000);
    }

    [Theory]
    [InlineData("www.contoso.com", "https://www.contoso.com/", true)]
    [InlineData("http://www.contoso.com/Aide", "http://www.contoso.com/Aide", true)]
    [InlineData("https://contoso.com/a/../b", "https://contoso.com/b", true)]
    [InlineData("https://société.fr", "https://xn--socit-esab.fr/", true)]
    [InlineData("https://aide.local/", "https://aide.local/", false)]
    [InlineData("https://10.0.0.1/", "https://10.0.0.1/", false)]
    [InlineData("https://0x7f.1/", "https://127.0.0.1/", false)]
    [InlineData("https://-a.fr/", null, false)]
    [InlineData("https://a..fr/", null, false)]
    [InlineData("javascript:alert(1)", null, false)]
    public void AddressesAreReadForStorage(string text, string? value, bool isPublic)
    {
        WebAddress.TryParse(text, out var address).ShouldBe(value is not null);
        address?.Value.ShouldBe(value);
        (address?.IsPublic ?? false).ShouldBe(isPublic);
    }

    private static string Create(Random random, string characters, int length) =>
        new(Enumerable.Range(0, length).Select(_ => characters[random.Next(characters.Length)]).ToArray());
}
