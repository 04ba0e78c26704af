service "devops-guru" {
  title    = "Amazon DevOps Guru"
  names    = ["DevOps Guru", "devopsguru"]
  model    = "abstracted"
  prefixes = ["AWS::DevOpsGuru::"]
  because  = "By the service model: AWS runs the models that find unusual behaviour; which resources are watched and acting on insights is the customer's."
  sources  = ["best-practices-wp", "devops-guru-security"]

  type "AWS::DevOpsGuru::ResourceCollection" {
    title  = "Watched resources"
    traits = ["host", "trail"]
  }

  settings = ["AWS::DevOpsGuru::LogAnomalyDetectionIntegration", "AWS::DevOpsGuru::NotificationChannel"]
}

override "devops-guru-nothing-to-update" {
  inherit = "nothing-to-update"
  source  = "devops-guru-security"
}
