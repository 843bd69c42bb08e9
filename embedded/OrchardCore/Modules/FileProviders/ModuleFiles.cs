using System.Collections.Concurrent;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using OrchardCore.Modules;

namespace OrchardCore.Embedded;

/// <summary>Adds the files of modules to the application's content root.</summary>
internal static class ModuleFiles
{
    private static readonly ConditionalWeakSet s_done = new();

    public static void AddToContentRoot(IHostEnvironment environment, IApplicationContext applicationContext)
    {
        if (s_done.Add(environment))
        {
            environment.ContentRootFileProvider = new CompositeFileProvider(
                new ModuleEmbeddedFileProvider(applicationContext, environment),
                environment.ContentRootFileProvider);
        }
    }

    private sealed class ConditionalWeakSet
    {
        private readonly System.Runtime.CompilerServices.ConditionalWeakTable<object, object> _table = [];

        public bool Add(object item) => _table.TryAdd(item, item);
    }
}
