using PartnerPlatform.Profiles.Services;

namespace PartnerPlatform.Modules.Tests;

public sealed class IndexTextTests
{
    [Theory]
    [InlineData(null, 3, null)]
    [InlineData("", 3, "")]
    [InlineData("abc", 3, "abc")]
    [InlineData("abcd", 3, "abc")]
    [InlineData("ab\U0001F3E2", 3, "ab")]
    [InlineData("a\U0001F3E2b", 3, "a\U0001F3E2")]
    [InlineData("\U0001F3E2", 1, "")]
    [InlineData("a", 0, "")]
    public void A_text_is_cut_between_its_characters(string? text, int length, string? cut) =>
        IndexText.Truncate(text, length).ShouldBe(cut);

    [Theory]
    [InlineData(null, false)]
    [InlineData("", false)]
    [InlineData("a\0", false)]
    [InlineData("a", true)]
    public void A_key_has_no_null_character(string? text, bool isKey) => IndexText.IsKey(text).ShouldBe(isKey);

    [Theory]
    [InlineData(null, null)]
    [InlineData("", null)]
    [InlineData("fr", "FR")]
    [InlineData("UK", "GB")]
    [InlineData("ZZ", "")]
    [InlineData("\0", "")]
    public void A_filter_of_countries_is_a_code(string? text, string? value) => FilterValue.Country(text).ShouldBe(value);

    [Theory]
    [InlineData("", null)]
    [InlineData("monday", "Monday")]
    [InlineData("9", "")]
    [InlineData("Someday", "")]
    public void A_filter_of_states_is_a_name(string text, string? value) => FilterValue.Name<DayOfWeek>(text).ShouldBe(value);
}
