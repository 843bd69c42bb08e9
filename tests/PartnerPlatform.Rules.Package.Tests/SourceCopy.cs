namespace PartnerPlatform.Rules.Package.Tests;

/// <summary>A git repository with the sources of the package alone, with a remote as a published one has.</summary>
public sealed class SourceCopy
{
    public const string Remote = "https://github.com/contoso/partner-platform";

    private static readonly string[] _files =
        ["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", "global.json", "LICENSE", "THIRD-PARTY-NOTICES.md", "sdk/Directory.Build.props"];

    private static readonly string[] _folders = ["sdk/PartnerPlatform.Rules", "embedded/build"];

    private SourceCopy(string folder, string commit)
    {
        Folder = folder;
        Commit = commit;
    }

    public string Folder { get; }

    public string Commit { get; }

    public static async Task<SourceCopy> Create(string folder)
    {
        foreach (var name in _files.Concat(_folders.SelectMany(FindFiles)))
        {
            var target = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(Path.Combine(PackedRules.Root, name), target);
        }

        File.WriteAllText(Path.Combine(folder, ".gitignore"), "bin/\nobj/\nout/\n");
        await Git(folder, "init", "-q");
        await Git(folder, "remote", "add", "origin", Remote + ".git");
        await Git(folder, "add", "-A");
        await Git(folder, "-c", "user.name=Test", "-c", "user.email=test@contoso.com", "-c", "commit.gpgsign=false", "commit", "-q", "-m", "Add the sources");
        return new SourceCopy(folder, (await Git(folder, "rev-parse", "HEAD")).Trim());
    }

    /// <summary>The same commit in another folder.</summary>
    public async Task<SourceCopy> Clone(string folder)
    {
        await Git(Folder, "clone", "-q", Folder, folder);
        await Git(folder, "remote", "set-url", "origin", Remote + ".git");
        return new SourceCopy(folder, Commit);
    }

    /// <summary>Packs as a release does.</summary>
    /// <returns>The package.</returns>
    public async Task<string> Pack()
    {
        var output = Path.Combine(Folder, "out");
        await Command.Run(
            Folder, "dotnet", "pack", "sdk/PartnerPlatform.Rules", "-c", "Release", "-o", output, "-p:CI=true", Command.WithoutAnalyzers, "-nologo", "-v", "q");
        return Directory.GetFiles(output, "*.nupkg").Single();
    }

    private static Task<string> Git(string folder, params string[] arguments) => Command.Run(folder, "git", arguments);

    private static IEnumerable<string> FindFiles(string folder) =>
        Directory.EnumerateFiles(Path.Combine(PackedRules.Root, folder), "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(PackedRules.Root, path))
            .Where(name => !name.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));
}
