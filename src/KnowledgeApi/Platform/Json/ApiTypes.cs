using System.Text.Json.Serialization;
using KnowledgeApi.Collections.Claims;
using KnowledgeApi.Collections.Concepts;
using KnowledgeApi.Collections.Conclusions;
using KnowledgeApi.Collections.Conditions;
using KnowledgeApi.Collections.Disagreements;
using KnowledgeApi.Collections.Dosages;
using KnowledgeApi.Collections.Interactions;
using KnowledgeApi.Collections.Mechanisms;
using KnowledgeApi.Collections.Nutrients;
using KnowledgeApi.Collections.Outcomes;
using KnowledgeApi.Collections.Populations;
using KnowledgeApi.Collections.ReferenceIntakes;
using KnowledgeApi.Collections.References;
using KnowledgeApi.Collections.Releases;
using KnowledgeApi.Collections.Sources;
using KnowledgeApi.Collections.Studies;
using KnowledgeApi.Host;
using KnowledgeApi.Host.Entry;
using KnowledgeApi.Operations.Annotations;
using KnowledgeApi.Operations.Citations;
using KnowledgeApi.Operations.Conversions;
using KnowledgeApi.Operations.DoseChecks;
using KnowledgeApi.Operations.Evidence;
using KnowledgeApi.Operations.Paths;
using KnowledgeApi.Operations.Releases;
using KnowledgeApi.Operations.Resolution;
using KnowledgeApi.Operations.Search;
using KnowledgeApi.Operations.Suggestions;
using KnowledgeApi.Platform.Problems;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Platform.Json;

/// <summary>
/// What is known of the types of answers, and of what columns of the database hold as JSON, when the program is built, so that nothing has to be found out
/// about them when it starts or answers. A test says where a type is missing.
/// </summary>
[JsonSerializable(typeof(AnnotationList))]
[JsonSerializable(typeof(Claim))]
[JsonSerializable(typeof(ClaimHistory))]
[JsonSerializable(typeof(Concept))]
[JsonSerializable(typeof(Conclusion))]
[JsonSerializable(typeof(Condition))]
[JsonSerializable(typeof(Conversion))]
[JsonSerializable(typeof(Disagreement))]
[JsonSerializable(typeof(Dosage))]
[JsonSerializable(typeof(DoseCheck))]
[JsonSerializable(typeof(EntryDocument))]
[JsonSerializable(typeof(EvidenceTable))]
[JsonSerializable(typeof(Health))]
[JsonSerializable(typeof(HowToCite))]
[JsonSerializable(typeof(Mechanism))]
[JsonSerializable(typeof(MechanismPaths))]
[JsonSerializable(typeof(Neighbourhood))]
[JsonSerializable(typeof(Nutrient))]
[JsonSerializable(typeof(Page<Claim>))]
[JsonSerializable(typeof(Page<Concept>))]
[JsonSerializable(typeof(Page<Conclusion>))]
[JsonSerializable(typeof(Page<Condition>))]
[JsonSerializable(typeof(Page<Disagreement>))]
[JsonSerializable(typeof(Page<Dosage>))]
[JsonSerializable(typeof(Page<ItemChange>))]
[JsonSerializable(typeof(Page<Mechanism>))]
[JsonSerializable(typeof(Page<Nutrient>))]
[JsonSerializable(typeof(Page<ReferenceIntake>))]
[JsonSerializable(typeof(Page<Release>))]
[JsonSerializable(typeof(Page<Source>))]
[JsonSerializable(typeof(Page<Study>))]
[JsonSerializable(typeof(Page<Vocabulary>))]
[JsonSerializable(typeof(ProblemDocument))]
[JsonSerializable(typeof(ProblemKind[]))]
[JsonSerializable(typeof(ReferenceIntake))]
[JsonSerializable(typeof(Release))]
[JsonSerializable(typeof(ResolutionAnswer))]
[JsonSerializable(typeof(ResolutionList))]
[JsonSerializable(typeof(SearchResult))]
[JsonSerializable(typeof(Source))]
[JsonSerializable(typeof(Study))]
[JsonSerializable(typeof(SuggestionList))]
[JsonSerializable(typeof(Vocabulary))]
[JsonSerializable(typeof(Identifier[]))]
[JsonSerializable(typeof(NutrientForm[]))]
[JsonSerializable(typeof(ConditionCode[]))]
[JsonSerializable(typeof(CommercialInterest))]
[JsonSerializable(typeof(DocumentText))]
[JsonSerializable(typeof(Passage))]
[JsonSerializable(typeof(Correction[]))]
[JsonSerializable(typeof(Author[]))]
[JsonSerializable(typeof(Arm[]))]
[JsonSerializable(typeof(RiskOfBias))]
[JsonSerializable(typeof(SeedPassage[]))]
[JsonSerializable(typeof(StudyResult))]
[JsonSerializable(typeof(Assessment))]
[JsonSerializable(typeof(Reference[]))]
[JsonSerializable(typeof(Frequency))]
[JsonSerializable(typeof(NormalisedDose[]))]
[JsonSerializable(typeof(LifeStage))]
[JsonSerializable(typeof(ClaimEdge[]))]
[JsonSerializable(typeof(Reference))]
[JsonSerializable(typeof(NormalisedIntake))]
[JsonSerializable(typeof(Vocabularies.Term[]))]
[JsonSerializable(typeof(CollectionCount[]))]
[JsonSerializable(typeof(Applicability))]
[JsonSerializable(typeof(ReviewReason[]))]
[JsonSerializable(typeof(Population))]
[JsonSerializable(typeof(ConclusionAssessment))]
[JsonSerializable(typeof(Safety))]
[JsonSerializable(typeof(ClaimInteraction))]
[JsonSerializable(typeof(Recommendation))]
[JsonSerializable(typeof(Separation))]
[JsonSerializable(typeof(DoseThreshold))]
[JsonSerializable(typeof(Scale))]
[JsonSerializable(typeof(MinimalImportantDifference))]
[JsonSerializable(typeof(EvidenceRow))]
[JsonSerializable(typeof(Interaction))]
[JsonSerializable(typeof(Outcome))]
[JsonSerializable(typeof(Page<EvidenceRow>))]
[JsonSerializable(typeof(Page<Interaction>))]
[JsonSerializable(typeof(Page<Outcome>))]
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class ApiTypes : JsonSerializerContext;
