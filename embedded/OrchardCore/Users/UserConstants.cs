namespace OrchardCore.Users;

/// <summary>Names that belong to users.</summary>
public static class UserConstants
{
    /// <summary>The claim of a user who must set up a second factor.</summary>
    public const string TwoFactorAuthenticationClaimType = "TwoFacAuth";

    /// <summary>The features about users.</summary>
    public static class Features
    {
        /// <summary>Users.</summary>
        public const string Users = "OrchardCore.Users";

        /// <summary>Resetting of forgotten passwords.</summary>
        public const string ResetPassword = "OrchardCore.Users.ResetPassword";
    }
}
