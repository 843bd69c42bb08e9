using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OrchardCore.Environment.Extensions;
using Sample.Module;

namespace PartnerPlatform.Runtime.Tests;

public sealed class ModuleTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_controller_of_a_module_renders_its_view_at_the_default_route()
    {
        await using var site = await StartAsync();

        var html = await site.Client.GetStringAsync("/Sample.Module/Home/Index", Cancellation);

        html.Trim().ShouldBe("""<p class="sample">Hello from Sample.Module</p>""");
    }

    [Fact]
    public async Task A_feature_that_is_not_enabled_has_no_routes()
    {
        await using var site = await Site.StartAsync(builder => builder.WithFeatures());

        var response = await site.Client.GetAsync("/Sample.Module/Home/Index", Cancellation);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_static_file_is_served_below_the_modules_name_and_cached()
    {
        await using var site = await StartAsync();

        using var first = await site.Client.GetAsync("/Sample.Module/sample.css", Cancellation);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/Sample.Module/sample.css");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag.ShouldNotBeNull());
        using var second = await site.Client.SendAsync(request, Cancellation);

        first.StatusCode.ShouldBe(HttpStatusCode.OK);
        first.Content.Headers.ContentType!.MediaType.ShouldBe("text/css");
        (await first.Content.ReadAsStringAsync(Cancellation)).ShouldContain(".sample");
        first.Headers.GetValues("Cache-Control").Single().ShouldBe("public, max-age=2592000, s-maxage=31557600");
        second.StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Theory]
    [InlineData("/Sample.Module/missing.css")]
    [InlineData("/Sample.Module/../Views/Home/Index.cshtml")]
    [InlineData("/Sample.Module/%2e%2e/Localization/fr.po")]
    [InlineData("/Areas/Sample.Module/Localization/fr.po")]
    public async Task Other_files_of_a_module_are_not_served(string path)
    {
        await using var site = await StartAsync();

        using var response = await site.Client.GetAsync(path, Cancellation);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_content_root_has_the_files_of_modules()
    {
        await using var site = await StartAsync();
        var files = site.Services.GetRequiredService<IHostEnvironment>().ContentRootFileProvider;

        var translation = files.GetFileInfo("Areas/Sample.Module/Localization/fr.po");
        var folder = files.GetDirectoryContents("Areas/Sample.Module").Select(file => file.Name);

        translation.Exists.ShouldBeTrue();
        using var reader = new StreamReader(translation.CreateReadStream());
        (await reader.ReadToEndAsync(Cancellation)).ShouldContain("Bonjour");
        folder.ShouldBe(["Localization", "Views", "wwwroot"], ignoreOrder: true);
        files.GetDirectoryContents("Areas").ShouldContain(file => file.Name == "Sample.Module" && file.IsDirectory);
    }

    [Fact]
    public async Task A_type_belongs_to_the_feature_that_registered_it_or_declares_it()
    {
        await using var site = await StartAsync();
        await site.Client.GetStringAsync("/greeting", Cancellation);
        var types = site.Services.GetRequiredService<ITypeFeatureProvider>();

        types.GetFeatureForDependency(typeof(CountingTask)).Id.ShouldBe("Sample.Module");
        types.GetFeatureForDependency(typeof(ExtraStartup)).Id.ShouldBe("Sample.Module.Extra");
        types.GetExtensionForDependency(typeof(Greeting)).Id.ShouldBe("Sample.Module");
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        await using var site = await StartAsync();

        using var response = await site.Client.PostAsync("/Sample.Module/Form/Edit", new FormUrlEncodedContent([new("submit.Save", "x")]), Cancellation);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("submit.Save", "saved")]
    [InlineData("submit.Publish", "published")]
    public async Task The_button_of_a_form_chooses_the_action(string button, string expected)
    {
        await using var site = await StartAsync();
        using var page = await site.Client.GetAsync("/Sample.Module/Form/Edit", Cancellation);
        var html = await page.Content.ReadAsStringAsync(Cancellation);
        var token = html.Split("value=\"")[1].Split('"')[0];

        using var request = new HttpRequestMessage(HttpMethod.Post, "/Sample.Module/Form/Edit")
        {
            Content = new FormUrlEncodedContent([new("__RequestVerificationToken", token), new(button, "x")]),
        };
        request.Headers.Add("Cookie", page.Headers.GetValues("Set-Cookie").Single().Split(';')[0]);
        using var response = await site.Client.SendAsync(request, Cancellation);

        html.ShouldContain("action=\"/Sample.Module/Form/Edit\"");
        (await response.Content.ReadAsStringAsync(Cancellation)).ShouldBe(expected);
    }

    private static Task<Site> StartAsync() => Site.StartAsync(builder => builder.WithFeatures("Sample.Module"));
}
