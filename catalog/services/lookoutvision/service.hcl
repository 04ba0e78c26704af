service "lookoutvision" {
  title    = "Amazon Lookout for Vision"
  model    = "abstracted"
  prefixes = ["AWS::LookoutVision::"]
  because  = "By the service model: AWS trained and ran the models that find faults in pictures; the pictures, the cameras and where models are used at the edge are the customer's. AWS ended support on 2025-10-31."
  sources  = ["best-practices-wp", "lookoutvision-security"]

  type "AWS::LookoutVision::Project" {
    title  = "Project"
    name   = "ProjectName"
    traits = ["host", "store"]
  }
}
