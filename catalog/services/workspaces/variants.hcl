variant "personal" {
  title = "Desktops of their users"
  resource "AWS::WorkSpaces::Workspace" "desktop" {
    BundleId    = "wsb-0123456789"
    DirectoryId = "d-0123456789"
    UserName    = "alice"
  }
}

variant "pool" {
  title = "A pool of desktops for a session"
  resource "AWS::WorkSpaces::WorkspacesPool" "pool" {
    PoolName    = "office"
    BundleId    = "wsb-0123456789"
    DirectoryId = "wsd-0123456789"
    Capacity    = { DesiredUserSessions = 10 }
  }
}
