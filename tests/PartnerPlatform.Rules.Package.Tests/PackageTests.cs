using System.IO.Compression;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;
using System.Text.RegularExpressions;

namespace PartnerPlatform.Rules.Package.Tests;

public sealed partial class PackageTests(PackedRules packed) : IClassFixture<PackedRules>
{
    private const string Explain =
        """
        using System.Globalization;
        using PartnerPlatform.Rules;

        public static class Explain
        {
            public static string Run()
            {
                var directory = new MpnDirectory(new[] { new MpnLocation { MpnId = MpnId.Parse("4391507"), AccountId = "contoso", Country = "GB" } });
                var request = new AssociationRequest
                {
                    MpnId = "4391507", AccountId = "contoso", Tenant = new AssociationTenant { AccountId = "contoso", Country = "FR" },
                };
                return MpnAssociationRules.Evaluate(request, directory, CountryDirectory.Default, new CalendarDate(2026, 11, 22))
                    .Format(CultureInfo.GetCultureInfo("fr-FR"));
            }
        }
        """;

    private const string Explanation =
        "L’emplacement MPN 4391507 (Royaume-Uni) et votre tenant Azure AD (France) doivent se trouver dans le même pays ou la même région.";

    [Fact]
    public void ThePackageHasWhatAPackageNeeds()
    {
        using var package = ZipFile.OpenRead(packed.PackagePath);
        var names = package.Entries.Select(e => e.FullName).ToArray();
        foreach (var name in new[] { "README.md", "THIRD-PARTY-NOTICES.md", "lib/net10.0/PartnerPlatform.Rules.dll", "lib/net10.0/PartnerPlatform.Rules.xml", "lib/netstandard2.0/PartnerPlatform.Rules.dll", "lib/netstandard2.0/PartnerPlatform.Rules.xml" })
        {
            names.ShouldContain(name);
        }

        File.Exists(Path.ChangeExtension(packed.PackagePath, ".snupkg")).ShouldBeTrue();
        using var reader = new StreamReader(package.GetEntry("PartnerPlatform.Rules.nuspec")!.Open());
        var nuspec = reader.ReadToEnd();
        nuspec.ShouldContain("""<license type="expression">MIT</license>""");
        Dependency().Matches(nuspec).Select(m => m.Groups[1].Value).Distinct().Order().ShouldBe(["System.Text.Json", "libphonenumber-csharp"], ignoreOrder: true);
        package.GetEntry("lib/net10.0/PartnerPlatform.Rules.dll")!.Length.ShouldBeLessThan(3 * 1024 * 1024);
    }

    [Fact]
    public async Task ANewNet10ProjectUsesIt()
    {
        var folder = packed.CreateProject("App", "net10.0", "<OutputType>Exe</OutputType>", "System.Console.OutputEncoding = System.Text.Encoding.UTF8; System.Console.WriteLine(Explain.Run());");
        File.WriteAllText(Path.Combine(folder, "Explain.cs"), Explain);
        var output = await Command.Run(folder, "dotnet", "run", "--verbosity", "quiet");
        output.ShouldContain(Explanation);
    }

    [Fact]
    public async Task ANewNetStandardProjectUsesIt()
    {
        var folder = packed.CreateProject("Library", "netstandard2.0", "<CopyLocalLockFileAssemblies>true</CopyLocalLockFileAssemblies>", Explain);
        await Command.Run(folder, "dotnet", "build", "-o", "out", "-nologo", "-v", "q");

        // Run with the netstandard2.0 build of the package, not with the one for the newer target.
        var context = new AssemblyLoadContext("netstandard", isCollectible: true);
        context.Resolving += (_, name) =>
            Path.Combine(folder, "out", name.Name + ".dll") is var path && File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
        var library = context.LoadFromAssemblyPath(Path.Combine(folder, "out", "Library.dll"));
        library.GetType("Explain")!.GetMethod("Run")!.Invoke(null, null).ShouldBe(Explanation);
        context.Assemblies.Single(a => a.GetName().Name == "PartnerPlatform.Rules").GetCustomAttribute<System.Runtime.Versioning.TargetFrameworkAttribute>()!
            .FrameworkName.ShouldBe(".NETStandard,Version=v2.0");
        context.Unload();
    }

    [Fact]
    public async Task TheConsoleSampleRunsAsNativeCode()
    {
        Assert.SkipUnless(RuntimeInformation.IsOSPlatform(OSPlatform.Linux) && RuntimeInformation.OSArchitecture == Architecture.X64, "The test publishes for linux-x64.");
        Assert.SkipUnless(HasLinker(), "Native compilation needs clang or gcc.");
        var output = Path.Combine(packed.Folder, "native");
        await Command.Run(
            PackedRules.Root, "dotnet", "publish", "sdk/samples/PartnerPlatform.Rules.Console", "-c", "Release", "-r", "linux-x64", "-p:NativeAot=true",
            "-o", output, "-nologo", "-v", "q", "-warnaserror");
        File.Exists(Path.Combine(output, "PartnerPlatform.Rules.dll")).ShouldBeFalse();
        (await Command.Run(output, Path.Combine(output, "PartnerPlatform.Rules.Console"), "association")).ShouldContain(Explanation);
    }

    private static bool HasLinker() =>
        new[] { "clang", "gcc" }.Any(program => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(folder => File.Exists(Path.Combine(folder, program))));

    [GeneratedRegex("""<dependency id="([^"]+)""")]
    private static partial Regex Dependency();
}
