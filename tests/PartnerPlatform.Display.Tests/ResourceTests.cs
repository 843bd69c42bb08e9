using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.Options;
using OrchardCore.ResourceManagement;

namespace PartnerPlatform.Display.Tests;

public sealed class ResourceTests
{
    private readonly ResourceManifest _manifest = new();
    private readonly ResourceManagementOptions _options = new() { AppendVersion = false, ContentBasePath = "/site" };

    public ResourceTests() => _options.ResourceManifests.Add(_manifest);

    [Theory]
    [InlineData(null, "5.3.8")]
    [InlineData("5", "5.3.8")]
    [InlineData("5.1", "5.1.3")]
    [InlineData("4.6.1", "4.6.1")]
    public void The_highest_version_in_range_wins(string? version, string expected)
    {
        foreach (var known in new[] { "4.6.1", "5.3.8", "5.1.3" })
        {
            _manifest.DefineStyle("bootstrap").SetUrl("~/b.css").SetVersion(known);
        }

        _manifest.DefineStyle("bootstrap").SetUrl("~/unversioned.css");

        Manager().FindResource(new RequireSettings { Type = "stylesheet", Name = "BOOTSTRAP", Version = version })!.Version.ShouldBe(expected);
    }

    [Fact]
    public void Dependencies_come_first_and_inherit_the_location()
    {
        _manifest.DefineScript("a").SetUrl("~/a.js").SetDependencies("b", "missing");
        _manifest.DefineScript("b").SetUrl("~/b.js").SetDependencies("c");
        _manifest.DefineScript("c").SetUrl("~/c.js");
        var manager = Manager();
        manager.RegisterResource("script", "c").AtFoot();
        manager.RegisterResource("script", "a").AtHead();

        Render(manager.RenderHeadScript).ShouldBe("""
            <script src="/site/c.js"></script>
            <script src="/site/b.js"></script>
            <script src="/site/a.js"></script>
            """);
        Render(manager.RenderFootScript).ShouldBe("");
    }

    [Fact]
    public void First_and_last_positions_are_respected()
    {
        _manifest.DefineStyle("last").SetUrl("~/last.css").SetPosition(ResourcePosition.Last);
        _manifest.DefineStyle("first").SetUrl("~/first.css").SetPosition(ResourcePosition.First);
        _manifest.DefineStyle("x").SetUrl("~/x.css");
        var manager = Manager();
        manager.RegisterResource("stylesheet", "last");
        manager.RegisterResource("stylesheet", "x");
        manager.RegisterResource("stylesheet", "first");

        manager.GetRequiredResources("stylesheet").Select(context => context.Resource.Name).ShouldBe(["first", "x", "last"]);
    }

    [Fact]
    public void A_cycle_and_a_missing_resource_are_errors()
    {
        _manifest.DefineScript("a").SetUrl("~/a.js").SetDependencies("b");
        _manifest.DefineScript("b").SetUrl("~/b.js").SetDependencies("a");
        var cyclic = Manager();
        cyclic.RegisterResource("script", "a");
        var missing = Manager();
        missing.RegisterResource("script", "nothing");

        Should.Throw<InvalidOperationException>(() => cyclic.GetRequiredResources("script")).Message.ShouldContain("depends on itself");
        Should.Throw<InvalidOperationException>(() => missing.GetRequiredResources("script")).Message.ShouldContain("'nothing'");
    }

    [Fact]
    public void The_url_is_that_of_the_mode()
    {
        _manifest.DefineScript("x")
            .SetUrl("~/x.min.js", "~/x.js")
            .SetCdn("https://cdn.example/x.min.js", "https://cdn.example/x.js")
            .SetCdnIntegrity("sha384-min", "sha384-debug");

        Script(_ => { }).ShouldBe("""<script src="/site/x.min.js"></script>""");
        Script(settings => settings.UseDebugMode()).ShouldBe("""<script src="/site/x.js"></script>""");
        Script(settings => settings.UseCdn()).ShouldContain("""integrity="sha384-min" src="https://cdn.example/x.min.js" """.TrimEnd());
        Script(settings => settings.UseCdn().UseDebugMode()).ShouldContain("sha384-debug");
        Script(settings => settings.UseCdnBaseUrl("https://files.example")).ShouldBe("""<script src="https://files.example/site/x.min.js"></script>""");
        Script(settings => settings.ShouldAppendVersion(true)).ShouldBe("""<script src="/site/x.min.js?v=1"></script>""");
        Script(settings => settings.SetAttribute("defer", "defer")).ShouldContain("defer=\"defer\"");
    }

    [Fact]
    public void A_script_in_place_is_written_once_with_its_dependencies()
    {
        _manifest.DefineScript("a").SetUrl("~/a.js").SetDependencies("b");
        _manifest.DefineScript("b").SetUrl("~/b.js");
        var manager = Manager();

        Render(writer => manager.RenderLocalScript(manager.RegisterResource("script", "a"), writer)).ShouldBe("""
            <script src="/site/b.js"></script>
            <script src="/site/a.js"></script>
            """);
        Render(writer => manager.RenderLocalScript(manager.RegisterResource("script", "a"), writer)).ShouldBe("");
    }

    [Fact]
    public void Meta_tags_of_one_name_are_joined()
    {
        var manager = Manager();
        manager.AppendMeta(new MetaEntry("keywords", content: "a"), ", ");
        manager.AppendMeta(new MetaEntry("keywords", content: "b"), ", ");

        Render(manager.RenderMeta).ShouldBe("""<meta content="a, b" name="keywords" />""");
    }

    private static string Render(Action<TextWriter> render)
    {
        using var writer = new StringWriter();
        render(writer);
        return writer.ToString();
    }

    private string Script(Action<RequireSettings> configure)
    {
        var manager = Manager();
        configure(manager.RegisterResource("script", "x").AtFoot());
        return Render(manager.RenderFootScript);
    }

    private ResourceManager Manager() => new(Options.Create(_options), new CountingVersions());

    private sealed class CountingVersions : IFileVersionProvider
    {
        public string AddFileVersionToPath(PathString requestPathBase, string path) => path + "?v=1";
    }
}
