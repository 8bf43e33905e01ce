using System.Net;
using Microsoft.AspNetCore.Http;

namespace Education.Cli.Preview;

/// <summary>Lets only this machine's own browser in: a web page elsewhere must not read lessons that are still being written.</summary>
internal static class RequestGuard
{
    /// <summary>OK, or the status to refuse with.</summary>
    public static HttpStatusCode Judge(HttpRequest request)
    {
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            return HttpStatusCode.MethodNotAllowed;
        }

        if (!IsHere(request.Host.Host))
        {
            return HttpStatusCode.MisdirectedRequest;
        }

        string? origin = request.Headers.Origin;
        bool foreign = origin is not null && !(Uri.TryCreate(origin, UriKind.Absolute, out var from) && IsHere(from.Host) && from.Authority == request.Host.Value);
        if (foreign || request.Headers["Sec-Fetch-Site"] == "cross-site" && request.Headers["Sec-Fetch-Mode"] != "navigate")
        {
            return HttpStatusCode.Forbidden;
        }

        string path = request.Path.Value ?? "";
        return path.Contains("..", StringComparison.Ordinal) || path.Contains('\\', StringComparison.Ordinal) || path.Any(char.IsControl)
            ? HttpStatusCode.BadRequest
            : HttpStatusCode.OK;
    }

    private static bool IsHere(string host) => host is "localhost" or "127.0.0.1" or "[::1]";
}
