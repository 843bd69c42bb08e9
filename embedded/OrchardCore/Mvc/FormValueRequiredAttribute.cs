namespace OrchardCore.Routing;

/// <summary>Chooses an action by a value that the posted form has, such as a button's name.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = true)]
public class FormValueRequiredAttribute : Attribute
{
    /// <summary>Names the value.</summary>
    public FormValueRequiredAttribute(string formKey) => FormKey = formKey;

    /// <summary>The name of the value.</summary>
    public string FormKey { get; }
}
