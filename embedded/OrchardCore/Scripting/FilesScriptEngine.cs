using Microsoft.Extensions.FileProviders;

namespace OrchardCore.Scripting.Files;

/// <summary>Evaluates <c>file:text('path')</c> and <c>file:base64('path')</c>.</summary>
internal sealed class FilesScriptEngine : IScriptingEngine
{
    public string Prefix => "file";

    public IScriptingScope CreateScope(IEnumerable<GlobalMethod> methods, IServiceProvider serviceProvider, IFileProvider? fileProvider, string? basePath) =>
        new FilesScriptScope(fileProvider ?? new NullFileProvider(), basePath ?? string.Empty);

    public object? Evaluate(IScriptingScope scope, string script)
    {
        var files = (FilesScriptScope)scope;
        var (method, path) = Parse(script);
        var file = files.FileProvider.GetFileInfo(Combine(files.BasePath, path));

        if (!file.Exists || file.IsDirectory)
        {
            throw new FileNotFoundException($"The file '{path}' of the directive 'file:{script}' doesn't exist.");
        }

        using var stream = file.CreateReadStream();

        switch (method)
        {
            case "text":
                using (var reader = new StreamReader(stream))
                {
                    return reader.ReadToEnd();
                }

            case "base64":
                using (var memory = new MemoryStream())
                {
                    stream.CopyTo(memory);

                    return Convert.ToBase64String(memory.GetBuffer(), 0, (int)memory.Length);
                }

            default:
                throw new ArgumentException($"The directive 'file:{script}' calls an unknown function.", nameof(script));
        }
    }

    private static (string Method, string Path) Parse(string script)
    {
        var text = script.Trim().TrimEnd(';');
        var open = text.IndexOf('(');

        if (open > 0 && text.EndsWith(')'))
        {
            var argument = text[(open + 1)..^1].Trim();

            if (argument.Length > 1 && argument[0] is '\'' or '"' && argument[^1] == argument[0])
            {
                return (text[..open].Trim(), argument[1..^1]);
            }
        }

        throw new ArgumentException($"The directive 'file:{script}' is neither text('path') nor base64('path').", nameof(script));
    }

    private static string Combine(string basePath, string path) =>
        basePath.Length == 0 || path.StartsWith('/')
            ? path.TrimStart('/')
            : $"{basePath.TrimEnd('/')}/{path}";
}
