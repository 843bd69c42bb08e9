using Jint;

namespace OrchardCore.Scripting.JavaScript;

internal sealed class JavaScriptScope(Engine engine) : IScriptingScope
{
    public Engine Engine { get; } = engine;
}
