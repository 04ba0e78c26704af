service "codeguru-reviewer" {
  title    = "Amazon CodeGuru Reviewer"
  names    = ["codeguru", "Amazon CodeGuru", "CodeGuru Reviewer", "code review"]
  model    = "abstracted"
  prefixes = ["AWS::CodeGuruReviewer::"]
  because  = "By the service model: AWS runs the analysis; the code that it may read, and acting on what it finds, is the customer's."
  sources  = ["codeguru-reviewer-guide", "srm-page"]

  type "AWS::CodeGuruReviewer::RepositoryAssociation" {
    title  = "Repository association"
    name   = "Name"
    traits = ["host", "code", "store"]
  }
}

source "codeguru-reviewer-guide" {
  title  = "Amazon CodeGuru Reviewer User Guide, Security"
  url    = "https://docs.aws.amazon.com/codeguru/latest/reviewer-ug/security.html"
  opened = false
  note   = "That no new repositories are taken since November 2025 is from memory."
}
