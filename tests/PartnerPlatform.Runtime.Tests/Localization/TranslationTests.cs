using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;

namespace PartnerPlatform.Runtime.Tests.Localization;

public sealed class TranslationTests
{
    private const string Books = """
        msgid "1 book"
        msgid_plural "{0} books"
        """;

    [Fact]
    public void A_text_of_the_class_wins_over_a_text_for_everywhere()
    {
        using var translations = new Translations("fr", false, ("fr", $"""
            msgid "Save"
            msgstr "Enregistrer"

            msgctxt "{typeof(TranslationTests).FullName}"
            msgid "Save"
            msgstr "Sauver"
            """));

        translations.S<TranslationTests>()["Save"].Value.ShouldBe("Sauver");
        translations.S<Translations>()["Save"].Value.ShouldBe("Enregistrer");
    }

    [Fact]
    public void A_nested_class_is_written_with_a_dot()
    {
        using var translations = new Translations("fr", false, ("fr", """
            msgctxt "PartnerPlatform.Runtime.Tests.Localization.TranslationTests.Nested"
            msgid "Name"
            msgstr "Nom"
            """));

        translations.S<Nested>()["Name"].Value.ShouldBe("Nom");
    }

    [Fact]
    public void A_text_without_translation_is_shown_as_it_is_and_says_so()
    {
        using var translations = new Translations("fr", true, ("fr", """
            msgid "Empty"
            msgstr ""

            msgid "Other"
            msgstr "Autre"
            """));

        var localizer = translations.S<TranslationTests>();

        localizer["Missing {0}", 3].Value.ShouldBe("Missing 3");
        localizer["Missing"].ResourceNotFound.ShouldBeTrue();
        localizer["Empty"].ResourceNotFound.ShouldBeTrue();
        localizer["other"].ResourceNotFound.ShouldBeTrue();
        localizer["Other"].ResourceNotFound.ShouldBeFalse();
    }

    [Theory]
    [InlineData(true, "Bonjour")]
    [InlineData(false, "Hello")]
    public void Parents_of_a_culture_are_asked_if_the_site_says_so(bool fallBack, string expected)
    {
        using var translations = new Translations("fr-FR", fallBack, ("fr", """
            msgid "Hello"
            msgstr "Bonjour"
            """));

        translations.S<TranslationTests>()["Hello"].Value.ShouldBe(expected);
    }

    [Fact]
    public void A_culture_wins_over_its_parent_and_a_later_file_over_an_earlier_one()
    {
        using var translations = new Translations(
            "fr-CA",
            true,
            ("fr", "msgid \"Email\"\nmsgstr \"E-mail\""),
            ("fr-CA", "msgid \"Email\"\nmsgstr \"Courrier\""),
            ("fr-CA", "msgid \"Email\"\nmsgstr \"Courriel\""));

        translations.S<TranslationTests>()["Email"].Value.ShouldBe("Courriel");
    }

    [Fact]
    public void Lines_continue_and_escapes_are_resolved()
    {
        using var translations = new Translations("fr", false, ("fr", """
            # a comment
            #: Views/Home.cshtml:3
            msgid ""
            msgstr "Content-Type: text/plain; charset=UTF-8\n"

            msgid ""
            "One "
            "\"two\""
            msgstr "Un\tdeux\\"
            "\ntrois"
            """));

        translations.S<TranslationTests>()["One \"two\""].Value.ShouldBe("Un\tdeux\\\ntrois");
    }

    [Theory]
    [InlineData("en", 1, "1 book")]
    [InlineData("en", 0, "0 books")]
    [InlineData("fr", 0, "0 livre")]
    [InlineData("fr", 1, "1 livre")]
    [InlineData("fr", 2, "2 livres")]
    [InlineData("cs", 1, "1 kniha")]
    [InlineData("cs", 3, "3 knihy")]
    [InlineData("cs", 5, "5 knih")]
    [InlineData("ru", 21, "21 книга")]
    [InlineData("ru", 12, "12 книг")]
    [InlineData("ru", 22, "22 книги")]
    [InlineData("ja", 7, "7 冊")]
    public void The_form_follows_the_rule_of_the_language(string culture, int count, string expected)
    {
        using var translations = new Translations(
            culture,
            false,
            ("fr", Books + "\nmsgstr[0] \"{0} livre\"\nmsgstr[1] \"{0} livres\""),
            ("cs", Books + "\nmsgstr[0] \"{0} kniha\"\nmsgstr[1] \"{0} knihy\"\nmsgstr[2] \"{0} knih\""),
            ("ru", Books + "\nmsgstr[0] \"{0} книга\"\nmsgstr[1] \"{0} книги\"\nmsgstr[2] \"{0} книг\""),
            ("ja", Books + "\nmsgstr[0] \"{0} 冊\""));

        translations.S<TranslationTests>().Plural(count, "1 book", "{0} books").Value.ShouldBe(expected);
    }

    [Fact]
    public void A_missing_form_leaves_the_given_ones()
    {
        using var translations = new Translations("fr", false, ("fr", Books + "\nmsgstr[0] \"{0} livre\""));

        translations.S<TranslationTests>().Plural(5, "1 book", "{0} books").Value.ShouldBe("5 books");
    }

    [Fact]
    public void Arguments_follow_the_count()
    {
        using var translations = new Translations("fr", false, ("fr", """
            msgid "1 file in {1}"
            msgid_plural "{0} files in {1}"
            msgstr[0] "{0} fichier dans {1}"
            msgstr[1] "{0} fichiers dans {1}"
            """));

        translations.S<TranslationTests>().Plural(2, "1 file in {1}", "{0} files in {1}", "docs").Value.ShouldBe("2 fichiers dans docs");
    }

    [Fact]
    public void Numbers_are_written_in_the_language()
    {
        using var translations = new Translations("fr-FR", true, ("fr", "msgid \"Total {0:N1}\"\nmsgstr \"Total : {0:N1}\""));

        translations.S<TranslationTests>()["Total {0:N1}", 1.5].Value.ShouldBe("Total : " + 1.5.ToString("N1", CultureInfo.GetCultureInfo("fr-FR")));
    }

    [Fact]
    public void Arguments_of_html_are_encoded_but_the_text_is_not()
    {
        using var translations = new Translations("fr", false, ("fr", """
            msgid "<b>Hello</b> {0}"
            msgstr "<b>Bonjour</b> {0}"

            msgid "1 item of {1}"
            msgid_plural "{0} items of {1}"
            msgstr[0] "{0} élément de {1}"
            msgstr[1] "<i>{0}</i> éléments de {1}"
            """));

        Write(translations.H<TranslationTests>()["<b>Hello</b> {0}", "<x>"]).ShouldBe("<b>Bonjour</b> &lt;x&gt;");
        Write(translations.H<TranslationTests>().Plural(2, "1 item of {1}", "{0} items of {1}", "A&B")).ShouldBe("<i>2</i> éléments de A&amp;B");
    }

    private static string Write(LocalizedHtmlString text)
    {
        using var writer = new StringWriter();
        text.WriteTo(writer, HtmlEncoder.Default);

        return writer.ToString();
    }

    private sealed class Nested;
}
