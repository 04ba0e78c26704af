service "migrationhuborchestrator" {
  title    = "AWS Migration Hub Orchestrator"
  names    = ["migrationhub-orchestrator"]
  model    = "abstracted"
  prefixes = []
  because  = "By the service model: AWS runs the workflows; their templates, scripts, the plugin that runs on the customer's side and its credentials are the customer's."
  sources  = ["migrationhuborchestrator-guide", "srm-page"]
}

source "migrationhuborchestrator-guide" {
  title  = "AWS Migration Hub Orchestrator User Guide, Security"
  url    = "https://docs.aws.amazon.com/migrationhub-orchestrator/latest/userguide/security.html"
  opened = false
}
