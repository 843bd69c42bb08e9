namespace OrchardCore.Admin;

/// <summary>Options of the admin.</summary>
public class AdminOptions
{
    private string _prefix = "Admin";

    /// <summary>The first segment of admin addresses.</summary>
    public string AdminUrlPrefix
    {
        get => _prefix;
        set => _prefix = string.IsNullOrWhiteSpace(value) ? "Admin" : value.Trim(' ', '/');
    }
}
