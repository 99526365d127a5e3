export { MeetingPage } from "./MeetingPage.tsx";
export { OpenMeetingButton } from "./OpenMeetingButton.tsx";
