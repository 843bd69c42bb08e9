using System.Net;
using System.Net.Sockets;

namespace PartnerPlatform.Testing;

/// <summary>Finds ports to listen on. It gives none twice: whoever got one may not listen yet.</summary>
internal static class FreePorts
{
    private static readonly HashSet<int> _given = [];

    public static int Take()
    {
        while (true)
        {
            using var listener = new TcpListener(IPAddress.Loopback, 0);
            listener.Start();
            var port = ((IPEndPoint)listener.LocalEndpoint).Port;
            lock (_given)
            {
                if (_given.Add(port))
                {
                    return port;
                }
            }
        }
    }
}
