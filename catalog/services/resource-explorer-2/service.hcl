service "resource-explorer-2" {
  title    = "AWS Resource Explorer"
  names    = ["resource-explorer", "AWS Tag Editor", "Resource Explorer 2"]
  model    = "abstracted"
  prefixes = ["AWS::ResourceExplorer2::"]
  because  = "By the service model: AWS indexes the resources; in which Regions, and who may search, is the customer's."
  sources  = ["best-practices-wp", "resource-explorer-2-security"]

  type "AWS::ResourceExplorer2::Index" {
    title  = "Index"
    traits = ["host", "store"]
  }

  type "AWS::ResourceExplorer2::View" {
    title  = "View"
    name   = "ViewName"
    traits = ["policy"]
  }

  settings = ["AWS::ResourceExplorer2::DefaultViewAssociation"]
}

override "resource-explorer-2-nothing-to-update" {
  inherit = "nothing-to-update"
  source  = "resource-explorer-2-security"
}
