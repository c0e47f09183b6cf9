using KnowledgeApi.Platform.Caching;
using Microsoft.Extensions.Primitives;
static CacheKey KeyOf(int n) => new("history", $"/v1/nutrients/{n % 7}", $"?q=word{n}", "json", "identity");
static CachedResponse R(int n, int body) {
 KeyValuePair<string, StringValues>[] headers = [ new("ETag", $"W/\"{n:x32}\""), new("Link", $"</v1/nutrients?q=word{n}>; rel=\"self\""), new("Cache-Control", new string('c', 60)) ];
 return new CachedResponse(headers, headers[0].Value.ToString(), body == 0 ? [] : [new byte[body]], null); }
foreach (var budget in new long[]{1L<<30, 16<<20}) foreach (var aliases in new[]{0,1}) {
 var before = GC.GetTotalMemory(true);
 var c = new ResponseCache(budget);
 int N = budget > (1<<28) ? 20000 : 60000;
 for (int n=0;n<N;n++){ var k=KeyOf(n); c.Set(k,R(n,0)); if(aliases>0) c.SetAlias(new RawRequestKey("known", $"/v1/nutrients?nonsense=1&q=word{n}", "", "identity"), k);} 
 var held = GC.GetTotalMemory(true)-before;
 Console.WriteLine($"budget {budget} aliases {aliases}: cost {c.Cost} held {held} ratio {(double)held/c.Cost:0.00} per entry cost {c.Cost/Math.Min(N,20000)} held {held/20000}");
 GC.KeepAlive(c);
}
