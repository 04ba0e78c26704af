source "appmesh-security" {
  title = "AWS App Mesh User Guide, Security in AWS App Mesh"
  url   = "https://docs.aws.amazon.com/app-mesh/latest/userguide/security.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in the archived copy of the guide (awsdocs/aws-app-mesh-user-guide@08a9e54)."
}

source "appmesh-vulnerability" {
  title = "AWS App Mesh User Guide, Configuration and vulnerability analysis in AWS App Mesh"
  url   = "https://docs.aws.amazon.com/app-mesh/latest/userguide/configuration-vulnerability-analysis.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in the archived copy of the guide (awsdocs/aws-app-mesh-user-guide@08a9e54)."
}

source "appmesh-end" {
  title = "AWS App Mesh User Guide, Agent for Envoy (end of support notice)"
  url   = "https://docs.aws.amazon.com/app-mesh/latest/userguide/appnet-agent.html"
  as_of = "2026-09-30"
  seen  = "2026-11"
}
