check "box-patched" {
  title          = "Boxes are patched"
  responsibility = "os.patch"
  resource       = "AWS::Box::Box"
  severity       = "high"
  condition      = self.Patched == true
  why            = "Holes stay open."
  fix            = "Set Patched."
  example "pass" { Patched = true }
  example "fail" {}
  example "unknown" { Patched = unknown("nobody said") }
}
