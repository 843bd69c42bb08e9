namespace OrchardCore.Scripting;

/// <summary>The state of a scripting engine between evaluations.</summary>
public interface IScriptingScope
{
}
