using System.Collections.Frozen;

namespace KnowledgeApi.Operations.Annotations;

/// <summary>Names that are also everyday words or symbols of other things. Such a name counts only in a sentence that holds another name.</summary>
internal static class CommonWords
{
    public static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
        [
            "absorption", "at night", "balm", "before bed", "body", "capsule", "cheap", "contraction", "cure", "drugs", "Egg", "eggs", "endurance", "exhaustion",
            "fasting", "Fish", "fluid", "food", "Foods", "Fruits", "fruit", "greens", "Hydration", "ions", "liver", "meat", "medicines", "Melissa", "milk", "Mood", "nasal",
            "nut", "Nuts", "oral", "pill", "plants", "pulse", "pulses", "relaxation", "salt", "seed", "Seeds", "sight", "tablet", "Tea", "training", "twitch",
            "uptake", "vision", "walking", "water",
            "BP", "Co", "Gly", "HD", "Ile", "Leu", "Mo", "NE", "PLP", "RAE", "Val", "WED",
        ],
        StringComparer.Ordinal);
}
