namespace Education.Browser.Tests;

/// <summary>Whether the site's scripts run.</summary>
public enum Scripts
{
    On,
    Off,
}
