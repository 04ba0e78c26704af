service "rekognition" {
  title      = "Amazon Rekognition"
  model      = "abstracted"
  prefixes   = ["AWS::Rekognition::"]
  because    = "AWS runs the image and video analysis and keeps the face vectors of a collection. Whose faces are enrolled and on what legal ground, who may search, and the buckets and streams that feed it are the customer's. The organization decides by an AI services opt-out policy whether AWS may keep content to improve the service."
  sources    = ["best-practices-wp", "rekognition-vuln", "comprehend-ai-opt-out"]
  classed_by = "rekognition-vuln"

  type "AWS::Rekognition::Collection" {
    title  = "Face collection"
    name   = "CollectionId"
    traits = ["host", "store", "endpoint", "ai"]
  }
  type "AWS::Rekognition::Dataset" {
    title  = "Dataset of Custom Labels"
    traits = ["store", "training"]
  }
  type "AWS::Rekognition::Project" {
    title  = "Project of Custom Labels"
    name   = "ProjectName"
    traits = ["host", "store", "ai", "training"]
  }
  type "AWS::Rekognition::StreamProcessor" {
    title  = "Stream processor"
    name   = "Name"
    traits = ["host", "ai"]
  }
}
