namespace Education.Publishing.Hosts;

/// <summary>What browsers may load: files of the site itself, and nothing else.</summary>
public static class SecurityPolicy
{
    /// <summary>For the <c>meta</c> element of a page. Framing cannot be forbidden there.
    /// Structured data blocks are no scripts to the policy, so they need no hash.</summary>
    public const string Meta =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
        + "manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; require-trusted-types-for 'script'";

    /// <summary>For the header that a host sends.</summary>
    public const string Header = Meta + "; frame-ancestors 'none'";

    /// <summary>All headers that every page is sent with.</summary>
    public static IReadOnlyList<(string Name, string Value)> Headers { get; } =
    [
        ("Content-Security-Policy", Header),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Permissions-Policy", "camera=(), geolocation=(), interest-cohort=(), microphone=(), payment=(), usb=()"),
        ("Referrer-Policy", "no-referrer"),
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "DENY"),
    ];

    /// <summary>Assets carry the hash of their bytes in their name.</summary>
    public const string ForEver = "public, max-age=31536000, immutable";

    /// <summary>Pages are asked for again each time, so that a correction reaches every reader.</summary>
    public const string AskAgain = "no-cache";
}
