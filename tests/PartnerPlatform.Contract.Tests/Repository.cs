namespace PartnerPlatform.Contract.Tests;

/// <summary>The folders and projects of the working copy that the tests run from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>The projects that must run on Orchard Core's own packages.</summary>
    public static IEnumerable<string> PortableProjects() =>
        new[] { "modules", "themes", "host" }
            .Select(folder => Path.Combine(Root, folder))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.GetFiles(folder, "*.csproj", SearchOption.AllDirectories))
            .Select(path => Path.GetRelativePath(Root, path))
            .Order(StringComparer.Ordinal);

    public static IEnumerable<string> SourceFiles(string projectPath) =>
        Directory.EnumerateFiles(Path.GetDirectoryName(Path.Combine(Root, projectPath))!, "*", SearchOption.AllDirectories)
            .Where(path => Path.GetExtension(path) is ".cs" or ".cshtml" or ".csproj" or ".json")
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "node_modules" or "App_Data"));

    public static string AssemblyPath(string projectPath) =>
        Path.Combine(AppContext.BaseDirectory, Path.GetFileNameWithoutExtension(projectPath) + ".dll");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "PartnerPlatform.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests must run from inside the repository.");
        }

        return folder.FullName;
    }
}
