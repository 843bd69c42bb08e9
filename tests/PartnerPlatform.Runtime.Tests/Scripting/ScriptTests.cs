using System.IO.Compression;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using OrchardCore.Scripting;
using OrchardCore.Scripting.JavaScript;

namespace PartnerPlatform.Runtime.Tests.Scripting;

public sealed class ScriptTests
{
    [Theory]
    [InlineData("js: 1 + 1", 2.0)]
    [InlineData("js: 'a' + 'b'", "ab")]
    [InlineData("js: base64('w6k=')", "é")]
    [InlineData("js: html('&lt;b&gt;')", "<b>")]
    [InlineData("js: [1,2,3].map(n => n * 2).join()", "2,4,6")]
    [InlineData("no directive", "no directive")]
    [InlineData("sql: select 1", "sql: select 1")]
    public void A_directive_gives_what_its_engine_makes_of_it(string directive, object expected)
    {
        using var services = CreateServices();

        Manager(services).Evaluate(directive, null, null, null).ShouldBe(expected);
    }

    [Fact]
    public void Gzip_compresses_and_keeps_base64()
    {
        using var services = CreateServices();
        var source = Convert.ToBase64String(Encoding.UTF8.GetBytes("a text to compress"));

        var compressed = (string)Manager(services).Evaluate($"js: gzip('{source}')", null, null, null)!;

        using var gzip = new GZipStream(new MemoryStream(Convert.FromBase64String(compressed)), CompressionMode.Decompress);
        using var reader = new StreamReader(gzip);
        reader.ReadToEnd().ShouldBe("a text to compress");
    }

    [Fact]
    public async Task Functions_of_the_caller_are_seen_and_awaited()
    {
        using var services = CreateServices();
        var methods = new Methods(
            new GlobalMethod { Name = "twice", Method = _ => (Func<string, string>)(text => text + text) },
            new GlobalMethod { Name = "load", AsyncMethod = _ => (Func<string, Task<string>>)(async text =>
            {
                await Task.Yield();

                return text + "!";
            }) });

        var result = await Manager(services).EvaluateAsync(
            "js: (async () => twice(await loadAsync('x')))()", null, null, [methods], TestContext.Current.CancellationToken);

        result.ShouldBe("x!x!");
    }

    [Fact]
    public void Files_are_read_next_to_the_recipe()
    {
        var folder = Directory.CreateTempSubdirectory("scripts-");

        try
        {
            Directory.CreateDirectory(Path.Combine(folder.FullName, "Recipes"));
            File.WriteAllText(Path.Combine(folder.FullName, "Recipes", "page.html"), "<p>é</p>");
            using var files = new PhysicalFileProvider(folder.FullName);
            using var services = CreateServices();

            Manager(services).Evaluate("file: text('page.html')", files, "Recipes", null).ShouldBe("<p>é</p>");
            Manager(services).Evaluate("file:base64('page.html')", files, "Recipes", null)
                .ShouldBe(Convert.ToBase64String(Encoding.UTF8.GetBytes("<p>é</p>")));
            Should.Throw<FileNotFoundException>(() => Manager(services).Evaluate("file:text('../../x')", files, "Recipes", null));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static ServiceProvider CreateServices() =>
        new ServiceCollection().AddScripting().AddJavaScriptEngine().BuildServiceProvider();

    private static IScriptingManager Manager(IServiceProvider services) => services.GetRequiredService<IScriptingManager>();

    private sealed class Methods(params GlobalMethod[] methods) : IGlobalMethodProvider
    {
        public IEnumerable<GlobalMethod> GetMethods() => methods;
    }
}
