namespace PartnerPlatform.Locations.Services;

/// <summary>What can be wrong with an operation on a location that no rule of the catalog describes.</summary>
public enum LocationProblem
{
    None,

    /// <summary>Another location of the account has the name.</summary>
    NameTaken,

    /// <summary>The details of a location can't be changed in its state.</summary>
    NotEditable,

    /// <summary>The range of MPN IDs of the site is used up.</summary>
    NoMpnIdLeft,
}
