namespace OrchardCore;

/// <summary>Well-known values.</summary>
public static class OrchardCoreConstants
{
    /// <summary>Separates a context from a name in data localization.</summary>
    public const char DataLocalizationSeparator = ':';

    /// <summary>Names of configuration files.</summary>
    public static class Configuration
    {
        /// <summary>The settings file of the application and of tenants.</summary>
        public const string ApplicationSettingsFileName = "appsettings.json";
    }

    /// <summary>Orders of startups in the tenant's pipeline.</summary>
    public static class ConfigureOrder
    {
        /// <summary>The usual order.</summary>
        public const int Default = 0;

        /// <summary>Authentication.</summary>
        public const int Authentication = -150;

        /// <summary>Forwarded headers.</summary>
        public const int ReverseProxy = -300;

        /// <summary>Cross-origin requests.</summary>
        public const int Cors = -290;

        /// <summary>Security headers.</summary>
        public const int Security = -290;

        /// <summary>Media files.</summary>
        public const int Media = 0;

        /// <summary>Cache of resized images.</summary>
        public const int ImageSharpCache = 5;

        /// <summary>Cache of resized images in a cloud store.</summary>
        public const int AzureImageSharpCache = 5;

        /// <summary>Media files in a cloud store.</summary>
        public const int AzureMediaStorage = 10;

        /// <summary>Data protection.</summary>
        public const int DataProtection = 0;

        /// <summary>Data protection keys in a cloud store.</summary>
        public const int AzureDataProtection = 10;

        /// <summary>Routes of content items.</summary>
        public const int Autoroute = -100;

        /// <summary>The route of the home page.</summary>
        public const int HomeRoute = -150;

        /// <summary>Razor pages of the admin.</summary>
        public const int AdminPages = 1000;

        /// <summary>Services on which everything else stands.</summary>
        public const int InfrastructureService = int.MinValue + 100;

        /// <summary>Rewriting of URLs.</summary>
        public const int UrlRewriting = InfrastructureService + 100;

        /// <summary>Content handlers of workflows.</summary>
        public const int WorkflowsContentHandlers = UrlRewriting;
    }

    /// <summary>Display types of content.</summary>
    public static class DisplayType
    {
        /// <summary>The whole item.</summary>
        public const string Detail = "Detail";

        /// <summary>The item in a list.</summary>
        public const string Summary = "Summary";

        /// <summary>The whole item in the admin.</summary>
        public const string DetailAdmin = "DetailAdmin";

        /// <summary>The item in a list of the admin.</summary>
        public const string SummaryAdmin = "SummaryAdmin";
    }

    /// <summary>Names of stock roles.</summary>
    public static class Roles
    {
        /// <summary>Has every permission.</summary>
        public const string Administrator = "Administrator";

        /// <summary>Edits and publishes all content.</summary>
        public const string Editor = "Editor";

        /// <summary>Moderates contributions.</summary>
        public const string Moderator = "Moderator";

        /// <summary>Publishes own content.</summary>
        public const string Author = "Author";

        /// <summary>Writes own drafts.</summary>
        public const string Contributor = "Contributor";

        /// <summary>Everyone who is signed in.</summary>
        public const string Authenticated = "Authenticated";

        /// <summary>Everyone.</summary>
        public const string Anonymous = "Anonymous";
    }

    /// <summary>Purposes of data protection.</summary>
    public static class Security
    {
        /// <summary>Values encrypted by scripts.</summary>
        public const string ScriptingEncryptionPurpose = "oc-scripting";
    }

    /// <summary>Names of shell files.</summary>
    public static class Shell
    {
        /// <summary>The file that lists tenants.</summary>
        public const string TenantsFileName = "tenants.json";
    }
}
