service "box" {
  title    = "Box"
  model    = "infrastructure"
  prefixes = ["AWS::Box::"]
  because  = "it is a box"
  sources  = ["page"]
  type "AWS::Box::Box" {
    traits = ["host"]
  }
}

override "box-managed" {
  on      = ["AWS::Box::Box"]
  when    = self.Managed == true
  holders = { "os.patch" = "aws" }
  because = "AWS does it."
  source  = "page"
  example "applies" { Managed = true }
  example "does-not-apply" {}
}
