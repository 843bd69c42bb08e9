namespace PartnerPlatform.Rules.Package.Tests;

/// <summary>The package, packed once into a folder of its own under a version that nobody has in a cache.</summary>
public sealed class PackedRules : IAsyncLifetime
{
    public static string Root { get; } = FindRoot();

    public string Folder { get; } = Directory.CreateTempSubdirectory("rules-package-").FullName;

    public string Version { get; } = "0.1.0-test." + DateTime.UtcNow.ToString("yyyyMMddHHmmss");

    public string PackagePath => Path.Combine(Folder, $"PartnerPlatform.Rules.{Version}.nupkg");

    public async ValueTask InitializeAsync()
    {
        await Command.Run(
            Root, "dotnet", "pack", "sdk/PartnerPlatform.Rules", "-c", "Release", "-o", Folder, "-p:Version=" + Version, "-p:CI=true", Command.WithoutAnalyzers, "-nologo", "-v", "q");
        File.WriteAllText(
            Path.Combine(Folder, "nuget.config"),
            """<configuration><packageSources><add key="packed" value="." /></packageSources></configuration>""");
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return default;
    }

    /// <summary>A new project beside the package that uses it.</summary>
    public string CreateProject(string name, string targetFramework, string properties, string code)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Folder, name)).FullName;
        File.WriteAllText(Path.Combine(folder, "Program.cs"), code);
        File.WriteAllText(
            Path.Combine(folder, name + ".csproj"),
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>{targetFramework}</TargetFramework>
                <LangVersion>latest</LangVersion>
                <RestorePackagesPath>{Path.Combine(Folder, "packages")}</RestorePackagesPath>
                <RestoreFallbackFolders>{GetGlobalPackages()}</RestoreFallbackFolders>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="PartnerPlatform.Rules" Version="{Version}" />
              </ItemGroup>
            </Project>
            """);
        return folder;
    }

    private static string GetGlobalPackages() =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "PartnerPlatform.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The solution isn't above the tests.");
        }

        return folder.FullName;
    }
}
