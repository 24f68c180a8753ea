import Foundation
import PackagePlugin

/// Makes `EmbeddedRuleFiles.swift` from the rule files, anew when one of them changes.
@main
struct EmbedRules: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let rules = context.package.directoryURL.appending(path: "Rules").resolvingSymlinksInPath()
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedRuleFiles.swift")
    let paths = FileManager.default.subpaths(atPath: rules.path) ?? []
    return [
      .buildCommand(
        displayName: "Embedding rules", executable: try context.tool(named: "embed-rules").url,
        arguments: [output.path, rules.path],
        inputFiles: paths.filter { $0.hasSuffix(".yaml") }.sorted().map { rules.appending(path: $0) }, outputFiles: [output])
    ]
  }
}
