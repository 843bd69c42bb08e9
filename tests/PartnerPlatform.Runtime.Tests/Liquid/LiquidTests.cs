using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Entities;
using OrchardCore.Liquid;
using OrchardCore.Localization;

namespace PartnerPlatform.Runtime.Tests.Liquid;

public sealed class LiquidTests
{
    [Theory]
    [InlineData("{{ Model.Name }}", "A &lt;b&gt;")]
    [InlineData("{{ Model.Name | raw }}", "A <b>")]
    [InlineData("{{ Model.Name | slugify }}", "a-b")]
    [InlineData("{{ Model.Tags | join: ', ' }}", "x, y")]
    [InlineData("{% for tag in Model.Tags %}[{{ tag }}]{% endfor %}", "[x][y]")]
    [InlineData("{% if Model.Count > 2 %}many{% else %}few{% endif %}", "many")]
    [InlineData("{{ Model.Child.Name | upcase }}", "INNER")]
    [InlineData("{{ Model.Extra.City }}", "Paris")]
    [InlineData("{{ Model.Missing.Name }}|{{ Nothing }}", "|")]
    [InlineData("{{ 'Élève Œuvre' | slugify }}", "eleve-oeuvre")]
    [InlineData("{{ 'Main Menu!' | html_class }}", "main-menu")]
    [InlineData("{{ Model.When | date: '%Y-%m-%d' }}", "2026-03-01")]
    [InlineData("{{ Culture.Name }} {{ Culture.Dir }}", "fr-FR ltr")]
    [InlineData("{% assign a = '[1,2]' | jsonparse %}{{ a[1] }}", "2")]
    [InlineData("{{ '<b>{{ Model.Name }}</b>' | liquid }}", "<b>A &lt;b&gt;</b>")]
    public async Task A_template_prints(string template, string expected)
    {
        using var culture = CultureScope.Create(CultureInfo.GetCultureInfo("fr-FR"));

        (await RenderAsync(template, HtmlEncoder.Default)).ShouldBe(expected);
    }

    [Fact]
    public async Task The_caller_chooses_the_encoding() =>
        (await RenderAsync("{{ Model.Name }}", NullHtmlEncoder.Default)).ShouldBe("A <b>");

    [Theory]
    [InlineData("{{ Model.Created.Kind }}")]
    [InlineData("{{ Model.Type.Assembly }}")]
    [InlineData("{{ Model.Type.FullName }}")]
    public async Task Members_of_the_framework_are_out_of_reach(string template) =>
        (await RenderAsync(template, HtmlEncoder.Default)).ShouldBeEmpty();

    [Fact]
    public async Task A_broken_template_says_what_is_wrong()
    {
        await using var site = await StartAsync();
        await site.UsingScopeAsync("Default", async scope =>
        {
            var manager = scope.ServiceProvider.GetRequiredService<ILiquidTemplateManager>();

            manager.Validate("{% if %}", out var errors).ShouldBeFalse();
            var message = errors.ShouldHaveSingleItem();
            manager.Validate("{% if true %}yes{% endif %}", out _).ShouldBeTrue();
            (await manager.RenderStringAsync("{% if %}", NullHtmlEncoder.Default)).ShouldBe(message);
        });
    }

    private static async Task<string> RenderAsync(string template, TextEncoder encoder)
    {
        var result = string.Empty;

        await using var site = await StartAsync();
        await site.UsingScopeAsync("Default", async scope =>
            result = await scope.ServiceProvider.GetRequiredService<ILiquidTemplateManager>()
                .RenderStringAsync(template, encoder, new TestModel()));

        return result;
    }

    private static Task<Site> StartAsync() => Site.StartAsync(builder => builder.WithFeatures("OrchardCore.Liquid.Core"));

    private sealed class TestModel : Entity
    {
        public TestModel() => Properties = new JsonObject { ["Extra"] = new JsonObject { ["City"] = "Paris" } };

        public string Name => "A <b>";

        public int Count => 3;

        public string[] Tags => ["x", "y"];

        public DateTime When => new(2026, 3, 1, 0, 0, 0, DateTimeKind.Utc);

        public TimeProvider Created => TimeProvider.System;

        public Type Type => typeof(TestModel);

        public Inner Child => new();
    }

    private sealed class Inner
    {
        public string Name => "inner";
    }
}
