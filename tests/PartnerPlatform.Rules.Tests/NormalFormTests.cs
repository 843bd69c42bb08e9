namespace PartnerPlatform.Rules.Tests;

public sealed class NormalFormTests
{
    [Theory]
    [InlineData("", "", "")]
    [InlineData("Lumière", "Lumière", "Lumie\u0300re")]
    [InlineData("Lumie\u0300re", "Lumière", "Lumie\u0300re")]
    [InlineData("Lumière \ufffe", "Lumière \ufffe", "Lumière \ufffe")]
    [InlineData("\U0001F3E2", "\U0001F3E2", "\U0001F3E2")]
    public void TextHasItsNormalForms(string text, string composed, string decomposed)
    {
        NormalForms.Compose(text).ShouldBe(composed);
        NormalForms.Decompose(text).ShouldBe(decomposed);
    }

    [Fact]
    public void HalvesOfCharactersHaveNone()
    {
        NormalForms.Compose("è\ud83c").ShouldBe("è\ud83c");
        NormalForms.Decompose("è\ud83c").ShouldBe("è\ud83c");
    }
}
