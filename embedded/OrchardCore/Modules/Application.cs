using System.Reflection;
using Microsoft.Extensions.Hosting;

namespace OrchardCore.Modules;

/// <summary>The host application and its modules.</summary>
public class Application
{
    /// <summary>The virtual folder of modules.</summary>
    public const string ModulesPath = "Areas";

    /// <summary>The virtual folder of modules with a trailing slash.</summary>
    public const string ModulesRoot = "Areas/";

    /// <summary>The name of the application's main feature.</summary>
    public const string ModuleName = "Application Main Feature";

    /// <summary>The description of the application's main feature.</summary>
    public const string ModuleDescription = "Provides components defined at the application level.";

    /// <summary>The priority of the application's features: before all others.</summary>
    public static string ModulePriority = int.MinValue.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The category of the application's features.</summary>
    public const string ModuleCategory = "Application";

    /// <summary>The identifier of the application's second feature.</summary>
    public const string DefaultFeatureId = "Application.Default";

    /// <summary>The name of the application's second feature.</summary>
    public const string DefaultFeatureName = "Application Default Feature";

    /// <summary>The description of the application's second feature.</summary>
    public const string DefaultFeatureDescription = "Adds a default feature to the application's module.";

    private readonly Dictionary<string, Module> _modules;

    /// <summary>Describes the application of a host.</summary>
    public Application(IHostEnvironment environment, IEnumerable<Module> modules)
    {
        Name = environment.ApplicationName;
        Path = environment.ContentRootPath;
        Root = Path + '/';
        ModulePath = ModulesRoot + Name;
        ModuleRoot = ModulePath + '/';
        Assembly = Assembly.Load(new AssemblyName(Name));
        Modules = [new Module(Name, isApplication: true), .. modules];
        _modules = Modules.ToDictionary(module => module.Name, StringComparer.Ordinal);
    }

    /// <summary>The application's assembly name.</summary>
    public string Name { get; }

    /// <summary>The content root.</summary>
    public string Path { get; }

    /// <summary>The content root with a trailing slash.</summary>
    public string Root { get; }

    /// <summary>The virtual folder of the application's own files.</summary>
    public string ModulePath { get; }

    /// <summary>The virtual folder of the application's own files with a trailing slash.</summary>
    public string ModuleRoot { get; }

    /// <summary>The application's assembly.</summary>
    public Assembly Assembly { get; }

    /// <summary>The modules; the application itself is the first.</summary>
    public IEnumerable<Module> Modules { get; }

    /// <summary>Gives a module by its name, or throws if it isn't one of the application's.</summary>
    public Module GetModule(string name)
        => _modules.TryGetValue(name, out var module)
            ? module
            : throw new ArgumentException($"The application has no module '{name}'.", nameof(name));

    internal bool TryGetModule(ReadOnlySpan<char> name, out Module module)
        => _modules.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out module!);
}
