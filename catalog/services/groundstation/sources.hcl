source "groundstation-agent" {
  title = "AWS Ground Station User Guide, Agent requirements"
  url   = "https://docs.aws.amazon.com/ground-station/latest/ug/agent-requirements.html"
  as_of = "2026-11"
  seen  = "2026-11"
}

source "groundstation-install" {
  title = "AWS Ground Station Agent User Guide, Install the agent"
  url   = "https://docs.aws.amazon.com/ground-station/latest/gs-agent-ug/installing-the-agent.html"
  as_of = "2026-11"
  seen  = "2026-11"
}

source "groundstation-endpoints" {
  title = "AWS Ground Station User Guide, Use AWS Ground Station Dataflow endpoint groups"
  url   = "https://docs.aws.amazon.com/ground-station/latest/ug/how-it-works.dataflow-endpoint-group.html"
  as_of = "2026-11"
  seen  = "2026-11"
}
