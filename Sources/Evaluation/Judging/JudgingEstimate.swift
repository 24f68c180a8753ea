package import Providers

/// Who would judge a run: names alone, so that what it costs is known before any key is needed.
package struct JudgingPlan: Sendable, Hashable {
  /// Judges that are models; the heuristic judge costs nothing.
  package var judges: [ModelID]
  /// The model that is asked first; nil for a single step.
  package var expansion: ModelID?
  /// Whether reasoning is judged as well, which takes as much again.
  package var judgesReasoning: Bool

  /// A plan of judges and their expansion model.
  package init(judges: [ModelID], expansion: ModelID?, judgesReasoning: Bool = false) {
    self.judges = judges
    self.expansion = expansion
    self.judgesReasoning = judgesReasoning
  }

  /// What judging every completion takes at most, a model at a time: each completion as long as it may be and shown whole, no
  /// completion that is plainly a refusal, and each judge asked a second time.
  package func estimates(
    _ prompts: [Prompt], _ options: GenerationOptions, templates: JudgingTemplates, prices: PriceTable
  ) -> [(model: ModelID, estimate: SpendEstimate)] {
    let asked = prompts.reduce(0) { $0 + $1.messages.reduce(0) { $0 + $1.text.utf8.count } } / 4
    let completion = min(options.maxTokens ?? SpendMeter.outputTokensWithoutLimit, JudgePanel.textLimit / 4)
    func estimate(_ template: TextTemplate, reads extra: Int, times: Int, _ model: ModelID) -> SpendEstimate {
      let times = judgesReasoning ? 2 * times : times
      return SpendEstimate(
        requests: times * prompts.count,
        inputTokens: times * (asked + prompts.count * (template.text.utf8.count / 4 + completion + extra)),
        maximumOutputTokens: times * prompts.count * JudgePanel.maximumReplyTokens, model: model, prices: prices)
    }
    let first = expansion.map { [($0, estimate(templates.expansion, reads: 0, times: 1, $0))] } ?? []
    let template = expansion == nil ? templates.singleStepJudge : templates.judge
    let reads = expansion == nil ? 0 : JudgePanel.maximumReplyTokens
    return first + judges.map { ($0, estimate(template, reads: reads, times: 2, $0)) }
  }
}
